package vn.congtam.events;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as canonical JSON (RFC 8785): sorted keys, no white space, text in NFC. Decimals and dates are text,
 * absent values are left out, and there is no floating point, so that equal values have equal bytes everywhere.
 */
public final class Canonical {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            Arrays.sort(components, Comparator.comparing(RecordComponent::getName));
            return components;
        }
    };

    private final StringBuilder out = new StringBuilder(512);

    private Canonical() {}

    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Object value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.out.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Raw raw -> out.append(raw.json());
            case Id id -> quote(id.value());
            case Record item -> writeRecord(item);
            case Map<?, ?> map -> writeMap(map);
            case Collection<?> items -> writeAll(items);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(safe(number));
            case Boolean truth -> out.append(truth.booleanValue());
            case BigDecimal decimal -> quote(plain(decimal));
            case Enum<?> constant -> quote(constant.name());
            case CharSequence text -> quote(text.toString());
            case java.time.temporal.TemporalAccessor moment -> quote(moment.toString());
            default -> throw new IllegalArgumentException("a fact holds no " + value.getClass());
        }
    }

    /** Already canonical JSON, put in as it is. */
    record Raw(String json) {}

    private void writeRecord(Record item) {
        char separator = '{';
        for (RecordComponent component : COMPONENTS.get(item.getClass())) {
            Object value = read(item, component);
            if (value != null) {
                separator = member(separator, component.getName(), value);
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void writeMap(Map<?, ?> map) {
        char separator = '{';
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key instanceof Id id ? id.value() : key.toString(), value));
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            separator = member(separator, entry.getKey(), entry.getValue());
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private char member(char separator, String name, Object value) {
        out.append(separator);
        quote(name);
        out.append(':');
        write(value);
        return ',';
    }

    private void writeAll(Collection<?> items) {
        out.append('[');
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(']');
    }

    private static @Nullable Object read(Record item, RecordComponent component) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beyond 2^53 other readers of JSON lose digits. */
    private static long safe(long number) {
        if (Math.abs(number) > 1L << 53) {
            throw new IllegalArgumentException("number out of range: " + number);
        }
        return number;
    }

    private static String plain(BigDecimal decimal) {
        return Decimal.plain(decimal).toPlainString();
    }

    private void quote(String text) {
        String normal = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        out.append('"');
        for (int i = 0; i < normal.length(); i++) {
            append(normal, i);
        }
        out.append('"');
    }

    private void append(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (c < 0x20) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else if (Character.isSurrogate(c) && !paired(text, i)) {
                    throw new IllegalArgumentException("half a character (unpaired surrogate)");
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
