package vn.congtam.scoring.explanation;

import java.util.List;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.explanation.basis.Judged;

/**
 * What the reader of a slip can do with it now; the slip itself decides again when it is asked.
 *
 * @param values that d, đ and e may take by the rule set
 */
record Doing(
        boolean selfScore, boolean review, boolean leadership, boolean giveBack, boolean decide, List<String> values) {
    private static final Doing NOTHING = new Doing(false, false, false, false, false, List.of());

    static Doing of(SlipAnswer slip, StaffCode reader) {
        Member member = slip.member();
        if (member == null || slip.locked()) return NOTHING;
        Judged said = slip.judged();
        boolean own = member.staff().equals(reader);
        boolean rates = !own && member.rater().equals(reader);
        boolean decides = !own && member.decider().equals(reader);
        boolean undecided = said.decision() == null && said.unrated() == null;
        boolean begun = said.self() != null && said.returned() == null;
        return new Doing(
                own && undecided && said.review() == null,
                rates && undecided && begun,
                (rates || decides) && undecided && member.leader(),
                (rates || decides) && undecided && begun,
                decides,
                values(slip));
    }

    private static List<String> values(SlipAnswer slip) {
        if (slip.rules() == null) return List.of();
        String allowed = RuleSet.of(slip.rules().id()).parameters().getOrDefault("leadership.d", "");
        return allowed.contains("..") ? List.of() : List.of(allowed.split(",")).reversed();
    }
}
