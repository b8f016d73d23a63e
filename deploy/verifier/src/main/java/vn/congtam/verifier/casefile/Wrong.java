package vn.congtam.verifier.casefile;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold.
 *
 * @param code stable
 * @param log and position of the fact; none where it is about no single one
 * @param where the member of the file, or what of the fact
 */
public record Wrong(
        String code, @Nullable String log, @Nullable Long position, String where) {
    /** Facts first, by log and position. */
    static final Comparator<Wrong> ORDER = Comparator.comparing(
                    Wrong::log, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Wrong::position, Comparator.nullsLast(Comparator.naturalOrder()));

    static Wrong of(String code, String where) {
        return new Wrong(code, null, null, where);
    }

    static Wrong ofLog(String code, String log, String where) {
        return new Wrong(code, log, null, where);
    }

    static Wrong ofFact(String code, String log, long position, String where) {
        return new Wrong(code, log, position, where);
    }
}
