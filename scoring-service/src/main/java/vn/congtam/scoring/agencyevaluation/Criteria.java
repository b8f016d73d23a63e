package vn.congtam.scoring.agencyevaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.agency.Marking;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Thresholds;
import vn.congtam.rulebook.agency.AgencyCriterion;
import vn.congtam.rulebook.agency.AgencyForm;
import vn.congtam.rulebook.agency.AgencyScore;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.rulebook.classification.Deviation;

/** What an agency is evaluated by: its criteria, and the rules that grade what they come to. */
record Criteria(RuleSet law, CriteriaSet set, AgencyForm form) {
    static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final int MOST_DECIMALS = 2;

    /** @throws RuleViolation when the criteria do not fill the points that the rules give each block */
    static Criteria by(RuleSet law, CriteriaSet set) {
        return new Criteria(law, set, AgencyForm.by(law, set));
    }

    Rules rules() {
        return new Rules(law.id(), law.hash());
    }

    /** From how many points the grade is earned. */
    BigDecimal from(Grade grade) {
        return new Thresholds(law.law(), "agency.grade").from(grade(grade)).points();
    }

    List<AgencyCriterion> all() {
        return set.criteria();
    }

    /** All criteria are marked, each as it may be; what is left out is not zero. */
    void mustFit(List<AgencyMark> marks) {
        var wrong = form.examine(Marking.read(marks));
        if (!wrong.isEmpty()) throw Refusal.of(wrong.getFirst());
        for (int i = 0; i < marks.size(); i++) mustBePlain(marks.get(i).points(), "/marks/" + i + "/points");
        List<String> missing = missing(marks);
        if (!missing.isEmpty()) throw Refusal.CRITERIA_MISSING.refuse("/marks", String.join(", ", missing));
    }

    /** A decision leaves the points as far as one about a person may leave the score, and no further. */
    void mustBeNear(Grade computed, Grade decided) {
        Deviation.by(law).ofAgency(grade(computed), grade(decided)).ifPresent(bound -> {
            throw (bound == Deviation.Bound.RAISED_TOO_FAR ? Refusal.RAISED_TOO_FAR : Refusal.LOWERED_TOO_FAR)
                    .refuse("/grade");
        });
    }

    private static vn.congtam.rulebook.Grade grade(Grade of) {
        return vn.congtam.rulebook.Grade.valueOf(of.name());
    }

    Marking marking() {
        return new Marking(form);
    }

    AgencyScore score(List<AgencyMark> marks) {
        return marking().score(marks);
    }

    private List<String> missing(List<AgencyMark> marks) {
        Set<String> given = marks.stream().map(AgencyMark::criterion).collect(Collectors.toSet());
        return all().stream()
                .map(AgencyCriterion::id)
                .filter(id -> !given.contains(id))
                .toList();
    }

    /** Points go by hundredths, so that their sums are what is shown. */
    private static void mustBePlain(BigDecimal points, String pointer) {
        if (points.stripTrailingZeros().scale() > MOST_DECIMALS) throw Refusal.TOO_PRECISE.refuse(pointer);
    }
}
