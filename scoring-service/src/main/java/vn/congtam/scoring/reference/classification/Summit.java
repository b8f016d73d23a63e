package vn.congtam.scoring.reference.classification;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.scoring.reference.criteria.CriteriaSets;

/**
 * The head of an agency beside the agency itself, in one span. The two are graded by different people and at different
 * times; whichever comes last, it shows here when the head is above.
 *
 * @param staff the head; none as long as nobody is listed as that
 * @param decider who decided upon him
 * @param example whether the agency is evaluated by criteria that nobody issued: they limit nobody
 * @param above whether his locked grade is better than the agency's
 */
record Summit(
        String period,
        String span,
        @Nullable StaffCode staff,
        @Nullable StaffCode decider,
        @Nullable Rules rules,
        @Nullable Grade grade,
        @Nullable Grade agencyGrade,
        boolean example,
        boolean locked,
        boolean above) {

    static Summit known(@Nullable Summit known, PeriodId period, String span) {
        return known != null
                ? known
                : new Summit(period.value(), span, null, null, null, null, null, false, false, false);
    }

    Summit listed(MemberListed f) {
        Grade reached = isOf(f.member().staff()) ? grade : null;
        return Graded.isHead(f.member()) ? with(f.member(), f.rules(), reached) : this;
    }

    Summit judged(JudgesAssigned f) {
        return isOf(f.member().staff()) ? with(f.member(), rules, grade) : this;
    }

    Summit released(MemberReleased f) {
        return isOf(f.staff()) ? with(null, null, null, null).graded(agencyGrade, locked) : this;
    }

    Summit settled(MemberSettled f) {
        return isOf(f.staff()) ? graded(f.settlement().decided()) : this;
    }

    Summit weighed(MemberWeighed f) {
        return isOf(f.staff()) ? graded(f.grade()) : this;
    }

    Summit closed() {
        return graded(agencyGrade, true);
    }

    Summit evaluated(AgencyEvaluationOpened f) {
        boolean by = CriteriaSets.isExample(f.form());
        return new Summit(period, span, staff, decider, rules, grade, agencyGrade, by, locked, false);
    }

    Summit agencyGraded(AgencyGradeDecided f) {
        return graded(f.decided(), locked);
    }

    private boolean isOf(StaffCode somebody) {
        return somebody.equals(staff);
    }

    private Summit with(Member head, @Nullable Rules by, @Nullable Grade reached) {
        return with(head.staff(), head.decider(), by, null).graded(reached);
    }

    private Summit graded(@Nullable Grade reached) {
        return with(staff, decider, rules, reached).graded(agencyGrade, locked);
    }

    private Summit with(
            @Nullable StaffCode head, @Nullable StaffCode judge, @Nullable Rules by, @Nullable Grade reached) {
        return new Summit(period, span, head, judge, by, reached, agencyGrade, example, locked, false);
    }

    private Summit graded(@Nullable Grade ofAgency, boolean closed) {
        boolean better = !example && grade != null && ofAgency != null && grade.compareTo(ofAgency) < 0;
        return new Summit(period, span, staff, decider, rules, grade, ofAgency, example, closed, closed && better);
    }
}
