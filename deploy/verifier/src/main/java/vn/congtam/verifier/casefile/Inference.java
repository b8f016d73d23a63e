package vn.congtam.verifier.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.congtam.events.Fact;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.reckoning.Law;

/** What follows from the facts: scores, grades and caps, and by which rules they had to be made. */
final class Inference {
    private static final String SLIP = "slip/";
    private static final String PERIOD = "period/";
    private static final String EVALUATION = "agency-evaluation/";

    private final Map<String, List<Told>> streams;
    private final Findings findings;
    private final Settled settled = new Settled();
    private final Recount recount;
    private final Governing governing;

    /** @param streams whole ones */
    Inference(Map<String, List<Told>> streams, Law law, Yardsticks yardsticks, Findings findings) {
        this.streams = streams;
        this.findings = findings;
        this.recount = new Recount(law, yardsticks, findings);
        this.governing = new Governing(Regulations.of(streams, law, findings), findings);
    }

    /** @param openings of periods, whether the file has the whole of them or not */
    void run(List<Told> openings, List<Wrong> wrong) {
        openings.forEach(told -> guarded(told, () -> governing.period(told)));
        each(SLIP, SlipFact.class, (stream, facts) -> {
            recount.slip(stream, facts);
            guarded(stream.getFirst(), () -> {
                governing.slip(stream, facts);
                settled.read(stream.getFirst().stream(), facts);
            });
        });
        each(EVALUATION, AgencyEvaluationFact.class, (stream, facts) -> {
            recount.evaluation(stream, facts);
            guarded(stream.getFirst(), () -> governing.evaluation(stream, facts));
        });
        each(PERIOD, PeriodFact.class, (stream, facts) -> recount.period(stream, facts, settled));
        governing.close(wrong);
    }

    /** What was changed may be no fact that ever was: it is named, and the rest is looked at. */
    private void guarded(Told first, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException impossible) {
            findings.add("NOT_COMPUTABLE", first, first.stream());
        }
    }

    private <F extends Fact> void each(String prefix, Class<F> kind, BiConsumer<List<Told>, List<F>> with) {
        streams.forEach((stream, told) -> {
            if (!stream.startsWith(prefix) || told.isEmpty()) return;
            List<F> facts = findings.facts(told, kind);
            if (facts.size() == told.size()) with.accept(told, facts);
        });
    }

    Result.Counts counts(int facts, int partial) {
        return new Result.Counts(
                facts,
                recount.slips(),
                recount.evaluations(),
                recount.periods(),
                governing.checked(),
                recount.recomputed(),
                partial);
    }
}
