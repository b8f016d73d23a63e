package vn.congtam.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
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
import vn.congtam.rulebook.Potential;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Thresholds;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.classification.Deviation;
import vn.congtam.rulebook.deadline.SelfScoring;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.period.Attendance;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Quarter;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.period.Year;
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

    /**
     * @param criteria as reviewed: before the review there are no general points (Art. 18)
     * @param missed the day by which a self-score was due that was not given
     */
    public record Judged(
            @Nullable List<Criterion> criteria,
            @Nullable LeadershipReviewed leadership,
            List<OverrideImposed> overrides,
            @Nullable Unrated unrated,
            @Nullable LocalDate missed) {

        Judged with(@Nullable List<Criterion> others) {
            return new Judged(others, leadership, overrides, unrated, missed);
        }

        Judged with(LeadershipReviewed then) {
            return new Judged(criteria, then, overrides, unrated, missed);
        }

        Judged rated() {
            return new Judged(criteria, leadership, overrides, null, missed);
        }
    }

    public Figures figures() {
        return Scored.figures(score());
    }

    public Score score() {
        return basis == Basis.WORK ? rules.score(slip()) : Aggregation.score(this);
    }

    /** Why the figures are what they are; for a leader also whom d follows from. */
    public List<Step> explanation() {
        boolean derived = member.leader() && asksLeadership() && derivesUnitResult() && judged.unrated() == null;
        return Stream.of(
                        missed(),
                        derived ? Translation.people(this).explanation() : List.<Step>of(),
                        score().explanation())
                .flatMap(List::stream)
                .toList();
    }

    /** That no self-score was given is no score of zero, and is said. */
    private List<Step> missed() {
        return judged.missed() == null || judged.criteria() == null
                ? List.of()
                : List.of(SelfScoring.by(rules).missed(judged.missed()));
    }

    /** Everything wrong with what was judged; empty when it can be scored. */
    public List<Violation> wrong() {
        return rules.examine(slip());
    }

    /** The same, with d, đ and e as they would then be. */
    public Sheet with(LeadershipReviewed then) {
        return judged(judged.with(then));
    }

    /** The same, with the general criteria as they would then be reviewed. */
    public Sheet with(List<Criterion> criteria) {
        return judged(judged.with(criteria));
    }

    /** The same, had the official not been left unrated. */
    public Sheet rated() {
        return judged(judged.rated());
    }

    /** What it would come to with these general criteria; as it is where the rules do not take them. */
    public Figures reviewedAs(List<Criterion> criteria) {
        Sheet then = with(criteria);
        return then.wrong().isEmpty() ? then.figures() : figures();
    }

    /** The most that could still be reached, where that is less than Completed takes. */
    public Optional<BigDecimal> outOfReach() {
        Thresholds thresholds = new Thresholds(rules.law(), "grade");
        return Potential.by(rules)
                .of(score(), member.leader())
                .filter(most -> thresholds.grade(most) == vn.congtam.rulebook.Grade.NOT_COMPLETED)
                .map(Ratio::points);
    }

    /**
     * Which bound of the rule set such a decision would go beyond, if any.
     *
     * @param ceiling the best that a leader may have beside his unit or his head
     */
    public Optional<Deviation.Bound> exceeded(Grade computed, Grade decided, @Nullable Grade ceiling) {
        return Deviation.by(rules).exceeded(grade(computed), grade(decided), ceiling == null ? null : grade(ceiling));
    }

    private static vn.congtam.rulebook.Grade grade(Grade of) {
        return vn.congtam.rulebook.Grade.valueOf(of.name());
    }

    /** Whether who was absent then was there on too few days to be held to what he reached (Art. 21). */
    public boolean excuses(Absent absent) {
        return Attendance.by(rules).isTooShort(Span.parse(span), absent.from(), absent.until());
    }

    /** The criteria alone, to be examined for themselves. */
    public Sheet onlyWith(List<Criterion> criteria) {
        Judged only = new Judged(criteria, null, List.of(), null, null);
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

    /** Whether it is a year that is graded by its quarters, and by nothing shorter. */
    public boolean countsQuartersAlone() {
        return Year.countsQuartersAlone(rules, Span.parse(span));
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

    /**
     * The months of its year that a quarter made from months stands for: those rated in it, and those whose work they took,
     * or that were too few to be rated in the quarter before; none where these are its own.
     */
    public @Nullable List<String> monthsRated() {
        if (!isQuarterOfMonths() || judged.unrated() != null) return null;
        Span quarter = Span.parse(span);
        Span year = Span.of(Kind.YEAR, quarter.first());
        List<String> rated = Stream.concat(carried().stream(), Aggregation.counted(this).stream())
                .filter(one -> !one.state().equals(State.NOT_RATED.name()))
                .flatMap(one -> one.worked() == null ? Stream.of(one.span()) : one.worked().stream())
                .filter(month -> year.contains(Span.parse(month)))
                .distinct()
                .sorted()
                .toList();
        List<String> own = quarter.months().stream().map(Span::toString).toList();
        return rated.isEmpty() || rated.equals(own) ? null : rated;
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
