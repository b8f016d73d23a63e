package vn.congtam.platform.json;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Id;

/** How values are written by people and systems: one way each, within bounds. */
public final class Written<T> {
    /** Some digits, not 1E+999999999: a few bytes must not become a number of a million digits. */
    static final Written<BigDecimal> DECIMAL =
            new Written<>(BigDecimal.class, "-?\\d{1,15}(\\.\\d{1,15})?", BigDecimal::new);

    public static final Written<LocalDate> DAY =
            new Written<>(LocalDate.class, "20\\d\\d-\\d\\d-\\d\\d", LocalDate::parse);
    public static final Written<YearMonth> MONTH = new Written<>(YearMonth.class, "20\\d\\d-\\d\\d", YearMonth::parse);

    private final Class<T> type;
    private final Pattern form;
    private final Function<String, T> parser;

    /** For a type of a service's own: the form bounds what its parser is given at all. */
    public static <T> Written<T> of(Class<T> type, String form, Function<String, T> parser) {
        return new Written<>(type, form, parser);
    }

    /** The id of a stream; every kind of them is a record of one text. */
    public static <T extends Id> Written<T> id(Class<T> type) {
        Constructor<T> made = constructor(type);
        return of(type, ".*", text -> {
            try {
                return made.newInstance(text);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("not an id", e);
            }
        });
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record of one text", e);
        }
    }

    private Written(Class<T> type, String form, Function<String, T> parser) {
        this.type = type;
        this.form = Pattern.compile(form);
        this.parser = parser;
    }

    public Class<T> type() {
        return type;
    }

    /** Of a form, where a field that was left blank says nothing, and blanks around what was typed are nobody's wish. */
    public @Nullable T given(String text) {
        return text.isBlank() ? null : read(text.strip());
    }

    /** @throws RuntimeException when the text is not of the form */
    public T read(String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
        return parser.apply(text);
    }
}
