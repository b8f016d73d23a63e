package vn.congtam.reckoning.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.agency.AgencyForm;
import vn.congtam.rulebook.agency.CriteriaSet;

/** An agency's evaluation computed again from its facts alone, by the criteria and the rules that it was opened by. */
public final class AgencyRecomputation {
    private final Law law;
    private final Function<Rules, CriteriaSet> criteria;
    private @Nullable AgencyEvaluationOpened opened;
    private @Nullable AgencyReviewed reviewed;
    private @Nullable AgencyScored scored;

    private AgencyRecomputation(Law law, Function<Rules, CriteriaSet> criteria) {
        this.law = law;
        this.criteria = criteria;
    }

    /**
     * Those facts that say what was computed, computed again.
     *
     * @param facts of one evaluation, from its first
     * @param criteria by their id and hash
     */
    public static List<Recomputed<AgencyEvaluationFact>> of(
            List<AgencyEvaluationFact> facts, Law law, Function<Rules, CriteriaSet> criteria) {
        AgencyRecomputation again = new AgencyRecomputation(law, criteria);
        List<Recomputed<AgencyEvaluationFact>> all = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) again.next(at, facts.get(at), all);
        return all;
    }

    private void next(int at, AgencyEvaluationFact fact, List<Recomputed<AgencyEvaluationFact>> all) {
        switch (fact) {
            case AgencyEvaluationOpened f -> opened = f;
            case AgencyReviewed f -> reviewed = f;
            case AgencyScored f -> {
                all.add(new Recomputed<>(at, f, scored(f)));
                scored = f;
            }
            case AgencyGradeDecided f -> all.add(new Recomputed<>(at, f, decided(f)));
            default -> {}
        }
    }

    private @Nullable AgencyScored scored(AgencyScored f) {
        if (opened == null || reviewed == null) return null;
        return new Marking(AgencyForm.by(rules(opened), criteria.apply(opened.form())))
                .scored(f.evaluation(), reviewed.marks());
    }

    /** Opened before agencies had rules of their own, it goes by those of the decree itself. */
    private RuleSet rules(AgencyEvaluationOpened f) {
        return f.rules() == null ? RuleSet.of(RuleSet.DEFAULT) : law.of(f.rules());
    }

    private @Nullable AgencyGradeDecided decided(AgencyGradeDecided f) {
        if (opened == null || scored == null) return null;
        return new AgencyGradeDecided(
                f.evaluation(), opened.agency(), opened.span(), scored.grade(), f.decided(), f.reason(), f.document());
    }
}
