package vn.congtam.verifier.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;

/** Scores and grades computed again from the facts, by the same code as the service's and the rule sets in the file. */
final class Recount {
    private final Law law;
    private final List<Wrong> wrong;
    private int slips;
    private int recomputed;

    Recount(Law law, List<Wrong> wrong) {
        this.law = law;
        this.wrong = wrong;
    }

    int slips() {
        return slips;
    }

    int recomputed() {
        return recomputed;
    }

    /** @param stream a whole slip, in its order */
    void of(List<Told> stream) {
        List<SlipFact> facts = facts(stream);
        if (facts.size() < stream.size() || stream.isEmpty()) return;
        slips++;
        for (Recomputed one : again(facts, stream.getFirst())) {
            recomputed++;
            Told told = stream.get(one.at());
            if (!one.isTheSame()) add("SCORE_DIFFERS", told, told.type() + " " + difference(one.stored(), one.again()));
        }
    }

    private List<Recomputed> again(List<SlipFact> facts, Told first) {
        try {
            return Recomputation.of(facts, law);
        } catch (NoSuchElementException rules) {
            add("RULES_MISSING", first, first.stream() + " " + rules.getMessage());
        } catch (RuntimeException impossible) {
            add("NOT_COMPUTABLE", first, first.stream());
        }
        return List.of();
    }

    private List<SlipFact> facts(List<Told> stream) {
        List<SlipFact> facts = new ArrayList<>();
        for (Told told : stream) {
            try {
                facts.add((SlipFact) told.fact());
            } catch (RuntimeException unreadable) {
                add("FACT_UNREADABLE", told, told.type());
            }
        }
        return facts;
    }

    private static String difference(SlipFact stored, @Nullable SlipFact again) {
        return again == null
                ? "-"
                : Difference.between(
                        Json.MAPPER.readTree(Canonical.text(stored)), Json.MAPPER.readTree(Canonical.text(again)));
    }

    private void add(String code, Told told, String where) {
        wrong.add(Wrong.ofFact(code, told.log(), told.position(), where));
    }
}
