package vn.congtam.verifier.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Fact;

/** What does not hold, as it is found, each at its fact. */
record Findings(List<Wrong> wrong) {

    void add(String code, Told at, String where) {
        wrong.add(Wrong.ofFact(code, at.log(), at.position(), where));
    }

    void differs(String code, Told at, Fact stored, @Nullable Fact again) {
        add(code, at, at.type() + " " + difference(stored, again));
    }

    private static String difference(Fact stored, @Nullable Fact again) {
        return again == null
                ? "-"
                : Difference.between(
                        Json.MAPPER.readTree(Canonical.text(stored)), Json.MAPPER.readTree(Canonical.text(again)));
    }

    /** All of a stream as facts of its kind; what cannot be read as one is said, and left out. */
    <F extends Fact> List<F> facts(List<Told> stream, Class<F> kind) {
        List<F> facts = new ArrayList<>();
        for (Told told : stream) {
            try {
                facts.add(kind.cast(told.fact()));
            } catch (RuntimeException unreadable) {
                add("FACT_UNREADABLE", told, told.type());
            }
        }
        return facts;
    }
}
