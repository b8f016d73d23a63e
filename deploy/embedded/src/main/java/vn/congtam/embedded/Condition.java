package vn.congtam.embedded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, as far as an index can tell. */
sealed interface Condition {
    /** It is one of these canonical values, or an array that holds one of them. */
    record OneOf(List<@Nullable Object> values) implements Condition {}

    /** It lies between these, ends included; the matcher looks closer. */
    record Between(@Nullable Object low, @Nullable Object high) implements Condition {
        static final Between ANYTHING = new Between(null, null);

        Between and(Between other) {
            return new Between(low == null ? other.low : low, high == null ? other.high : high);
        }

        boolean isAnything() {
            return equals(ANYTHING);
        }
    }
}
