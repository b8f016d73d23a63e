package vn.congtam.platform.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where in a body the reading ended, and why. */
record Misread(FieldCode code, String pointer) {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Pattern DATE = Pattern.compile("[+-]?\\d{1,9}-\\d\\d(-\\d\\d)?");

    static Misread of(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case InputCoercionException beyond -> new Misread(FieldCode.OUT_OF_RANGE, Pointers.of(beyond));
            case StreamReadException broken -> new Misread(broken(broken), where(broken));
            case JacksonException json -> new Misread(code(json), Pointers.of(json));
            case null -> new Misread(FieldCode.REQUIRED, "");
            default -> new Misread(FieldCode.MALFORMED, "");
        };
    }

    /** A field that is not there is not valid; everything else could not even be read. */
    boolean isMissing() {
        return code == FieldCode.REQUIRED;
    }

    /** Of a value that is there, and is none of its type. */
    static FieldCode unfit(@Nullable Class<?> type, @Nullable Object value) {
        if (type != null && type.isEnum()) {
            return FieldCode.UNKNOWN_VALUE;
        }
        if (isWhole(type)) {
            return FieldCode.NOT_AN_INTEGER;
        }
        boolean day = (type == LocalDate.class || type == YearMonth.class)
                && DATE.matcher(String.valueOf(value)).matches();
        return day ? FieldCode.OUT_OF_RANGE : FieldCode.MALFORMED;
    }

    /** The parser has no type of its own for a repeated key. */
    private static FieldCode broken(StreamReadException e) {
        return e.getOriginalMessage().startsWith("Duplicate") ? FieldCode.REPEATED : FieldCode.MALFORMED;
    }

    private static String where(StreamReadException e) {
        JsonParser parser = e.processor();
        return parser == null
                ? Pointers.of(e)
                : parser.streamReadContext().pathAsPointer().toString();
    }

    private static FieldCode code(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> FieldCode.UNKNOWN_FIELD;
            case InvalidFormatException unfit when unfit.getTargetType() == String.class -> FieldCode.UNREADABLE_TEXT;
            case MismatchedInputException other when isNothing(other) -> FieldCode.REQUIRED;
            case InvalidFormatException unfit -> unfit(unfit.getTargetType(), unfit.getValue());
            case MismatchedInputException other when isWhole(other.getTargetType()) -> FieldCode.NOT_AN_INTEGER;
            case MismatchedInputException other -> FieldCode.WRONG_TYPE;
            default -> FieldCode.MALFORMED;
        };
    }

    private static boolean isWhole(@Nullable Class<?> type) {
        return type != null && WHOLE.contains(type);
    }

    /** Only a primitive minds that there is nothing: null, or the end of the object that should have had it. */
    private static boolean isNothing(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        JsonToken at = e.getCurrentToken();
        return type != null
                && type.isPrimitive()
                && (at == null || at == JsonToken.VALUE_NULL || at == JsonToken.END_OBJECT);
    }
}
