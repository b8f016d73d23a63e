package vn.congtam.platform.wire.projection;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document in work. It remembers the last fact of each stream that it has seen, so that a fact delivered again after
 * a crash changes nothing. One that is gone stays as an empty row, or its memory would be gone with it.
 */
final class Row<T extends Record> {
    private final String key;
    private final long rev;
    private final Map<String, Long> seen;
    private final @Nullable T before;
    private @Nullable T document;
    private boolean changed;

    Row(String key, long rev, Map<String, Long> seen, @Nullable T document) {
        this.key = key;
        this.rev = rev;
        this.seen = seen;
        this.before = document;
        this.document = document;
    }

    static <T extends Record> Row<T> empty(String key) {
        return new Row<>(key, 0, new TreeMap<>(), null);
    }

    boolean saw(String stream, long seq) {
        return seen.getOrDefault(stream, -1L) >= seq;
    }

    void become(@Nullable T next, String stream, long seq) {
        document = next;
        seen.put(stream, seq);
        changed = true;
    }

    String key() {
        return key;
    }

    /** How often it was written; never, when 0. */
    long rev() {
        return rev;
    }

    Map<String, Long> seen() {
        return seen;
    }

    /** What it was when it was read. */
    @Nullable
    T before() {
        return before;
    }

    @Nullable
    T document() {
        return document;
    }

    boolean changed() {
        return changed;
    }
}
