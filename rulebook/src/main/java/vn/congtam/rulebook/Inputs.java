package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Text;

/** What a step's value was made from, named, in reading order. */
public final class Inputs {
    private final SequencedMap<String, String> named = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Text> said = new HashMap<>();

    public static Inputs none() {
        return new Inputs();
    }

    public static Inputs of(String name, Object value) {
        return new Inputs().and(name, value);
    }

    /** @param value left out when absent */
    public Inputs and(String name, @Nullable Object value) {
        if (value != null) named.put(name, shown(value));
        if (value instanceof Enum) words.add(name);
        return this;
    }

    /** What a sentence says in the place of a name, where it is no value itself. */
    public Inputs said(String name, Text text) {
        said.put(name, text);
        return this;
    }

    /** An official reads 0.0000001, not 1E-7. */
    static String shown(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** Which of them are constants, to be written as words in a sentence. */
    Set<String> words() {
        return words;
    }

    Map<String, Text> said() {
        return said;
    }

    public SequencedMap<String, String> all() {
        return Collections.unmodifiableSequencedMap(named);
    }
}
