package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import vn.congtam.events.Fact;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.reckoning.agency.AgencyRecomputation;

/** Scores and grades computed again from the facts, by the same code as the service's and the rule sets in the file. */
final class Recount {
    private final Law law;
    private final Yardsticks yardsticks;
    private final Findings findings;
    private int slips;
    private int evaluations;
    private int periods;
    private int recomputed;

    Recount(Law law, Yardsticks yardsticks, Findings findings) {
        this.law = law;
        this.yardsticks = yardsticks;
        this.findings = findings;
    }

    int slips() {
        return slips;
    }

    int evaluations() {
        return evaluations;
    }

    /** Of which the cap was counted again. */
    int periods() {
        return periods;
    }

    int recomputed() {
        return recomputed;
    }

    /** @param stream a whole slip, in its order */
    void slip(List<Told> stream, List<SlipFact> facts) {
        slips++;
        compare(stream, () -> Recomputation.of(facts, law));
    }

    /** @param stream a whole evaluation of an agency, in its order */
    void evaluation(List<Told> stream, List<AgencyEvaluationFact> facts) {
        evaluations++;
        compare(stream, () -> AgencyRecomputation.of(facts, law, yardsticks::of));
    }

    /** @param stream a whole period, in its order */
    void period(List<Told> stream, List<PeriodFact> facts, Settled settled) {
        periods++;
        again(stream.getFirst(), () -> {
            new PeriodRecount(law, settled, findings, stream, facts).run();
            return List.<Recomputed<PeriodFact>>of();
        });
    }

    private <F extends Fact> void compare(List<Told> stream, Supplier<List<Recomputed<F>>> again) {
        for (Recomputed<F> one : again(stream.getFirst(), again)) {
            recomputed++;
            if (!one.isTheSame()) findings.differs("SCORE_DIFFERS", stream.get(one.at()), one.stored(), one.again());
        }
    }

    private <F extends Fact> List<Recomputed<F>> again(Told first, Supplier<List<Recomputed<F>>> again) {
        try {
            return again.get();
        } catch (NoSuchElementException rules) {
            findings.add("RULES_MISSING", first, first.stream() + " " + rules.getMessage());
        } catch (RuntimeException impossible) {
            findings.add("NOT_COMPUTABLE", first, first.stream());
        }
        return List.of();
    }
}
