package vn.congtam.platform.store.commits;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;

/**
 * Facts to be stored together, if nothing speaks against it: none of their places in a stream may be taken, and the
 * command may not have been carried out before.
 *
 * @param entries whose position is not known yet; it is left at 0
 * @param relied places in other streams that were free when this was decided, and still have to be
 */
public record Draft(
        @Nullable String command, @Nullable String request, Instant at, List<Entry> entries, Set<String> relied) {

    public Draft(@Nullable String command, @Nullable String request, Instant at, List<Entry> entries) {
        this(command, request, at, entries, Set.of());
    }

    public Draft {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a commit without facts");
        }
        entries = List.copyOf(entries);
        relied = Set.copyOf(relied);
    }

    /** An index over a list sees what two documents share, never what one document holds twice. */
    List<Unplaced> unplaced() {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .map(entry -> {
                    Unplaced fact = Unplaced.of(entry);
                    if (!seen.add(fact.key()) || !seen.add(entry.eventId())) {
                        throw new KeyTaken(fact.key());
                    }
                    return fact;
                })
                .toList();
    }
}
