package vn.congtam.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All keys that take one value of each field. */
final class Keys {
    private Keys() {}

    static List<@Nullable Object[]> product(List<List<@Nullable Object>> values) {
        List<@Nullable Object[]> keys = List.<@Nullable Object[]>of(new @Nullable Object[0]);
        for (List<@Nullable Object> each : values) {
            keys = product(keys, each);
        }
        return keys;
    }

    private static List<@Nullable Object[]> product(List<@Nullable Object[]> prefixes, List<@Nullable Object> values) {
        List<@Nullable Object[]> keys = new ArrayList<>(prefixes.size() * values.size());
        for (@Nullable Object[] prefix : prefixes) {
            values.forEach(value -> keys.add(with(prefix, value)));
        }
        return keys;
    }

    static @Nullable Object[] with(@Nullable Object[] prefix, @Nullable Object value) {
        @Nullable Object[] key = Arrays.copyOf(prefix, prefix.length + 1);
        key[prefix.length] = value;
        return key;
    }
}
