package vn.congtam.scoring.reference;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a result is made of, and since when it is what it is.
 *
 * @param parts the shorter spans that told what they left
 * @param since when it was locked, or another decision replaced it; what the answer to a petition gave is no new one
 */
public record Outcome(List<String> parts, @Nullable Instant since) {
    static final Outcome NONE = new Outcome(List.of(), null);

    Outcome with(String part) {
        return new Outcome(
                List.copyOf(new TreeSet<>(
                        Stream.concat(parts.stream(), Stream.of(part)).toList())),
                since);
    }

    Outcome without(String part) {
        return new Outcome(parts.stream().filter(one -> !one.equals(part)).toList(), since);
    }

    Outcome since(Instant now) {
        return new Outcome(parts, now);
    }

    /** Whether it is another than the one that was known then. */
    public boolean isNewerThan(Instant then) {
        return since != null && since.isAfter(then);
    }
}
