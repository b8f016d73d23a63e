package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a step's value was made from, named, in reading order. */
final class Inputs {
    private final SequencedMap<String, String> named = new LinkedHashMap<>();

    static Inputs none() {
        return new Inputs();
    }

    static Inputs of(String name, Object value) {
        return new Inputs().and(name, value);
    }

    /** @param value left out when absent */
    Inputs and(String name, @Nullable Object value) {
        if (value != null) named.put(name, shown(value));
        return this;
    }

    /** An official reads 0.0000001, not 1E-7. */
    static String shown(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    SequencedMap<String, String> all() {
        return Collections.unmodifiableSequencedMap(named);
    }
}
