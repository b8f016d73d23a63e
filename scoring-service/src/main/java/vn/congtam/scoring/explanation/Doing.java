package vn.congtam.scoring.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.roster.Incumbents;

/**
 * What the reader of a slip can do with it now; the slip itself decides again when it is asked.
 *
 * @param values that d, đ and e may take by the rule set
 */
record Doing(
        boolean selfScore,
        boolean review,
        boolean leadership,
        boolean unitResult,
        boolean giveBack,
        boolean decide,
        boolean replace,
        boolean request,
        boolean consent,
        List<String> values) {
    static final Doing NOTHING = new Doing(false, false, false, false, false, false, false, false, false, List.of());

    /**
     * @param offices the reader's own, and those he stands in for
     * @param today who judges today in the place of who has left his office
     * @param day today
     * @param second whether he may answer a request for reopening
     */
    static Doing of(
            SlipAnswer slip,
            RuleSet rules,
            StaffCode reader,
            Set<StaffCode> offices,
            Incumbents today,
            LocalDate day,
            boolean second) {
        Member member = Objects.requireNonNull(slip.member());
        Judged said = slip.judged();
        boolean open = !slip.locked();
        boolean own = member.staff().equals(reader);
        boolean rates = !own && today.rater(member).filter(offices::contains).isPresent();
        Optional<StaffCode> decider = today.decider(member);
        boolean decides = !own && decider.filter(offices::contains).isPresent();
        boolean undecided = open && said.decision() == null && said.unrated() == null;
        boolean begun = said.self() != null && said.returned() == null;
        boolean reviews = rates || decides && day.isAfter(Objects.requireNonNull(slip.due()));
        boolean over = day.isAfter(Objects.requireNonNull(slip.selfScoreBy()));
        return new Doing(
                own && undecided && slip.asksGeneral() && said.review() == null,
                reviews && undecided && slip.asksGeneral() && (begun || over),
                (rates || decides) && undecided && member.leader() && slip.asksLeadership(),
                slip.asksUnitResult(),
                (rates || decides) && undecided && (begun || said.review() != null),
                decides && open,
                decides && slip.locked() && said.decision() != null,
                !own && decider.filter(reader::equals).isPresent() && slip.locked() && said.reopening() == null,
                second && !own,
                Form.leadership(rules));
    }
}
