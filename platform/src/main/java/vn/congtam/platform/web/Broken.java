package vn.congtam.platform.web;

import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** A constraint that a field broke, as a code of ours: the names of a framework are no promise to anybody. */
record Broken(FieldCode code, List<Object> limits) {

    static Broken of(FieldError error) {
        return of(
                error.getCode(),
                error.getRejectedValue(),
                error.contains(ConstraintViolation.class)
                        ? error.unwrap(ConstraintViolation.class)
                                .getConstraintDescriptor()
                                .getAttributes()
                        : Map.of());
    }

    private static Broken of(@Nullable String constraint, @Nullable Object given, Map<String, Object> limits) {
        return switch (constraint) {
            case "NotNull" -> broken(FieldCode.REQUIRED);
            case "NotBlank" -> broken(given == null ? FieldCode.REQUIRED : FieldCode.BLANK);
            case "NotEmpty" -> broken(given == null ? FieldCode.REQUIRED : FieldCode.EMPTY);
            case "Min", "DecimalMin" -> broken(FieldCode.TOO_SMALL, number(limits));
            case "PositiveOrZero" -> broken(FieldCode.TOO_SMALL, BigDecimal.ZERO);
            case "Positive" -> broken(FieldCode.NOT_POSITIVE);
            case "Max", "DecimalMax" -> broken(FieldCode.TOO_LARGE, number(limits));
            case "Digits" -> broken(FieldCode.TOO_PRECISE, limit(limits, "integer"), limit(limits, "fraction"));
            case "Size" -> size(given, limit(limits, "min"), limit(limits, "max"));
            case "Pattern" -> broken(FieldCode.MALFORMED);
            case "typeMismatch" -> broken(FieldCode.WRONG_TYPE);
            case null, default -> broken(FieldCode.NOT_VALID);
        };
    }

    private static Broken size(@Nullable Object given, Object least, Object most) {
        return switch (given) {
            case CharSequence text when text.length() < (int) least -> broken(FieldCode.TOO_SHORT, least);
            case Collection<?> list when list.size() < (int) least -> broken(FieldCode.TOO_FEW, least);
            case Map<?, ?> map when map.size() < (int) least -> broken(FieldCode.TOO_FEW, least);
            case Collection<?> list -> broken(FieldCode.TOO_MANY, most);
            case Map<?, ?> map -> broken(FieldCode.TOO_MANY, most);
            case null, default -> broken(FieldCode.TOO_LONG, most);
        };
    }

    private static Broken broken(FieldCode code, Object... limits) {
        return new Broken(code, List.of(limits));
    }

    private static BigDecimal number(Map<String, Object> limits) {
        return new BigDecimal(limit(limits, "value").toString());
    }

    private static Object limit(Map<String, Object> limits, String name) {
        return Objects.requireNonNull(limits.get(name));
    }
}
