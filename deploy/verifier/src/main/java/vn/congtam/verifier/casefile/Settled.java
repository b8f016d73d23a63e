package vn.congtam.verifier.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;

/** What the slips of the file say that was decided on them, and what they came to: a period counts nothing else. */
final class Settled {
    private final Map<String, Set<Settlement>> decided = new HashMap<>();
    private final Map<String, Set<String>> totals = new HashMap<>();

    /** @param slip a whole one; of others nothing can be said */
    void read(String stream, List<SlipFact> slip) {
        decided.put(stream, new HashSet<>());
        totals.put(stream, new HashSet<>());
        slip.forEach(fact -> read(stream, fact));
    }

    private void read(String stream, SlipFact fact) {
        switch (fact) {
            case GradeDecided f -> decide(stream, Settlement.of(f));
            case GradeReplaced f -> decide(stream, Settlement.of(f));
            case LeftUnrated f -> decide(stream, Settlement.of(f));
            case ScoreChanged f -> total(stream, f.figures().exactTotal());
            default -> {}
        }
    }

    private void decide(String stream, Settlement one) {
        Objects.requireNonNull(decided.get(stream)).add(one);
        total(stream, one.exactTotal());
    }

    private void total(String stream, @Nullable String exact) {
        if (exact != null) Objects.requireNonNull(totals.get(stream)).add(exact);
    }

    /** Whether that may have been told of the slip. */
    boolean says(String stream, Settlement settlement) {
        Set<Settlement> known = decided.get(stream);
        return known == null || known.contains(settlement);
    }

    /** Whether the slip ever came to that. */
    boolean cameTo(String stream, @Nullable String exactTotal) {
        Set<String> known = totals.get(stream);
        return known == null || exactTotal == null || known.contains(exactTotal);
    }
}
