package vn.congtam.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congtam.rulebook.slip.Slip;
import vn.congtam.rulebook.text.Text;

/** A version of the law as data. The same slip by the same rule set gives the same score for ever. */
public final class RuleSet {
    public static final String DEFAULT = "nd335-2025/1";

    private final Parameters parameters;
    private final Header header;
    private final String id;
    private final String hash;
    private final Examination examination;
    private final Calculation calculation;
    private final Explanation explanation;
    private final Grading grading;

    RuleSet(Parameters parameters) {
        this.parameters = parameters;
        this.header = Header.of(parameters);
        this.id = header.id();
        this.hash = parameters.hash();
        this.examination = new Examination(parameters);
        this.calculation = new Calculation(parameters);
        this.explanation = new Explanation(parameters);
        this.grading = new Grading(parameters);
    }

    static List<String> ids() {
        return List.of(DEFAULT, "nd335-2025/1-per-line", "nd335-2025/1-free-leadership", "nd233-2026/1");
    }

    /** @throws RuleViolation when no such rule set is shipped */
    public static RuleSet of(String id) {
        RuleSet known = Shipped.find(id);
        if (known == null) throw new RuleViolation(List.of(Defect.RULE_SET_UNKNOWN.at("/rules", id)));
        return known;
    }

    public static List<RuleSet> shipped() {
        return Shipped.ALL;
    }

    /** One as it was kept, whole. Nothing in it is examined: that it is the one, its hash says, known from elsewhere. */
    public static RuleSet kept(Map<String, String> parameters) {
        return new RuleSet(new Parameters(new TreeMap<>(parameters)));
    }

    public String id() {
        return id;
    }

    /** SHA-256 of the whole content: two rule sets with the same hash are the same. */
    public String hash() {
        return hash;
    }

    /** What it is: its class, legal basis, validity and whom it is for. */
    public Header header() {
        return header;
    }

    /** A proposal may be tried out on anything, but never makes an official grade. */
    public boolean isOfficial() {
        return header.isOfficial();
    }

    public Text title() {
        return new Text(parameters.text("title.vi"), parameters.text("title.en"));
    }

    public SortedMap<String, String> parameters() {
        return parameters.all();
    }

    /** The same, typed. */
    public Parameters law() {
        return parameters;
    }

    /** Everything wrong with the slip; empty when it can be scored. */
    public List<Violation> examine(Slip slip) {
        return examination.of(slip);
    }

    /** @throws RuleViolation naming everything wrong with the slip */
    public Score score(Slip slip) {
        List<Violation> wrong = examine(slip);
        if (!wrong.isEmpty()) throw new RuleViolation(wrong);
        List<Credit> credits = calculation.credits(slip);
        return scored(new Assessment(slip, credits, calculation.figures(slip, credits)));
    }

    private Score scored(Assessment assessment) {
        Figures figures = assessment.figures();
        State state = assessment.state();
        return new Score(
                state,
                id,
                hash,
                figures.components(),
                figures.taskPoints(),
                figures.generalPoints(),
                figures.total(),
                grading.of(state, figures.total(), assessment.slip().overrides()),
                figures.work(),
                explanation.of(assessment));
    }

    @Override
    public String toString() {
        return id;
    }
}
