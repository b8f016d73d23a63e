package vn.congtam.scoring.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/**
 * What a slip is scored from, in the words of facts. Points are computed by the rulebook alone.
 *
 * @param criteria as reviewed: before the review there are no general points (Art. 18)
 */
public record Sheet(
        Rules rules,
        boolean leader,
        List<Line> lines,
        @Nullable List<Criterion> criteria,
        @Nullable LeadershipReviewed leadership,
        @Nullable Unrated unrated) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    public Score score() {
        return ruleSet().score(slip());
    }

    public Figures figures() {
        return Scored.figures(score());
    }

    /** The same, with d, đ and e as they would then be. */
    public Sheet with(LeadershipReviewed judged) {
        return new Sheet(rules, leader, lines, criteria, judged, unrated);
    }

    /** The same, had the official not been left unrated. */
    public Sheet rated() {
        return new Sheet(rules, leader, lines, criteria, leadership, null);
    }

    public Slip slip() {
        return new Slip(
                        leader,
                        lines.stream().map(Sheet::line).toList(),
                        null,
                        judged(),
                        List.of(),
                        unrated == null ? null : Scored.absence(unrated))
                .withGeneral(criteria == null ? null : Form.general(criteria));
    }

    /** A rule set is never edited: under the same id there must be the same content as on the day it was fixed. */
    public RuleSet ruleSet() {
        RuleSet found = RuleSet.of(rules.id());
        if (!found.hash().equals(rules.hash())) {
            throw new IllegalStateException("rule set " + rules.id() + " is no longer what it was: " + found.hash());
        }
        return found;
    }

    private Leadership judged() {
        return leadership == null
                ? Leadership.UNKNOWN
                : new Leadership(leadership.unitResult(), leadership.organisation(), leadership.unity());
    }

    private static vn.congtam.rulebook.slip.Line line(Line line) {
        return new vn.congtam.rulebook.slip.Line(
                line.product().code(),
                line.factor(),
                line.work().assigned(),
                line.work().completed(),
                line.work().qualityFailures(),
                line.work().qualityFailuresExempted(),
                line.work().lateTimes(),
                line.work().lateTimesExempted());
    }
}
