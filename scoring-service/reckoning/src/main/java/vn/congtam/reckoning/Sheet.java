package vn.congtam.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Thresholds;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Quarter;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.unit.UnitResult;

/** What a slip is scored from, in the words of facts. Points are computed by the rulebook alone. */
public record Sheet(RuleSet rules, String span, Basis basis, Member member, Done done, Judged judged) {

    /**
     * What came by itself.
     *
     * @param parts the shorter spans that count
     * @param tracked what they left
     * @param people what a leader's people have reached, by staff code
     */
    public record Done(List<Line> lines, List<String> parts, List<Tracked> tracked, Map<String, Reached> people) {
        static final Done NOTHING = new Done(List.of(), List.of(), List.of(), Map.of());
    }

    /** @param criteria as reviewed: before the review there are no general points (Art. 18) */
    public record Judged(
            @Nullable List<Criterion> criteria,
            @Nullable LeadershipReviewed leadership,
            List<OverrideImposed> overrides,
            @Nullable Unrated unrated) {}

    public Figures figures() {
        return Scored.figures(score());
    }

    public Score score() {
        return basis == Basis.WORK ? rules.score(slip()) : Aggregation.score(this);
    }

    /** Why the figures are what they are; for a leader also whom d follows from. */
    public List<Step> explanation() {
        boolean derived = member.leader() && asksLeadership() && derivesUnitResult() && judged.unrated() == null;
        return Stream.concat(
                        derived ? Translation.people(this).explanation().stream() : Stream.of(),
                        score().explanation().stream())
                .toList();
    }

    /** Everything wrong with what was judged; empty when it can be scored. */
    public List<Violation> wrong() {
        return rules.examine(slip());
    }

    /** The same, with d, đ and e as they would then be. */
    public Sheet with(LeadershipReviewed then) {
        return judged(new Judged(judged.criteria, then, judged.overrides, judged.unrated));
    }

    /** The same, had the official not been left unrated. */
    public Sheet rated() {
        return judged(new Judged(judged.criteria, judged.leadership, judged.overrides, null));
    }

    /** What it would come to with these general criteria; as it is where the rules do not take them. */
    public Figures reviewedAs(List<Criterion> criteria) {
        Sheet then = judged(new Judged(criteria, judged.leadership, judged.overrides, judged.unrated));
        return then.wrong().isEmpty() ? then.figures() : figures();
    }

    /** The most that could still be reached, where that is less than Completed takes. */
    public Optional<BigDecimal> outOfReach() {
        Ratio task = score().taskPoints();
        if (task == null) return Optional.empty();
        Ratio most = task.plus(rules.law().ratio("general.points"));
        boolean below = new Thresholds(rules.law(), "grade").grade(most) == vn.congtam.rulebook.Grade.NOT_COMPLETED;
        return below ? Optional.of(most.points()) : Optional.empty();
    }

    /** The criteria alone, to be examined for themselves. */
    public Sheet onlyWith(List<Criterion> criteria) {
        Judged only = new Judged(criteria, null, List.of(), null);
        return new Sheet(rules, span, basis, member, Done.NOTHING, only);
    }

    /** Whether d follows from the scores of the leader's people (Art. 15). */
    public boolean derivesUnitResult() {
        return UnitResult.by(rules).isComputed();
    }

    /** Whether the reviewer judges d, as there is nobody to compute it from, or the rule set leaves it to him anyway. */
    public boolean asksUnitResult() {
        return UnitResult.by(rules).isJudged(Translation.subordinates(this));
    }

    /** Whether general criteria are judged on it, and not taken from shorter spans. */
    public boolean asksGeneral() {
        return asksOnce("quarter.general");
    }

    /** Whether d, đ and e of a leader are judged on it, and not taken from shorter spans. */
    public boolean asksLeadership() {
        return asksOnce("quarter.leadership");
    }

    /** Months of the quarter before it that were too few to be rated there; they count in this one. */
    public List<Tracked> carried() {
        return isQuarterOfMonths() && Quarter.by(rules).carries()
                ? done.tracked().stream().filter(this::isBefore).toList()
                : List.of();
    }

    /** Months that were too few to be rated, and count in the next quarter. */
    public List<Tracked> carriedOn() {
        return isQuarterOfMonths() && judged.unrated() != null ? Aggregation.carriedOn(this) : List.of();
    }

    private boolean isQuarterOfMonths() {
        return basis == Basis.TRACKED && Span.parse(span).kind() == Kind.QUARTER;
    }

    private boolean isBefore(Tracked one) {
        Span month = Span.parse(one.span());
        return month.kind() == Kind.MONTH
                && month.last().isBefore(Span.parse(span).first());
    }

    private boolean asksOnce(String parameter) {
        return basis == Basis.WORK
                || Span.parse(span).kind() == Kind.QUARTER
                        && rules.law().text(parameter).equals("ONCE");
    }

    /** What this span leaves to longer ones. */
    public Tracked tracked(@Nullable Grade decided) {
        return Scored.tracked(this, decided);
    }

    public vn.congtam.rulebook.slip.Slip slip() {
        return Translation.slip(this);
    }

    private Sheet judged(Judged other) {
        return new Sheet(rules, span, basis, member, done, other);
    }
}
