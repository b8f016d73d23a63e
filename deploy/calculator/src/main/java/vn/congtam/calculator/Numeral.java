package vn.congtam.calculator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.exact.Ratio;

/** A number, written as a JSON number or as text; exact either way. */
record Numeral(Field field) {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");

    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9][0-9]{0,60})/[1-9][0-9]{0,60}");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Null when absent, for missing is not zero. */
    @Nullable
    BigDecimal decimal() {
        return field.isAbsent() ? null : requiredDecimal();
    }

    BigDecimal requiredDecimal() {
        String digits = digits();
        if (digits == null) return BigDecimal.ZERO;
        if (NUMBER.matcher(digits).matches()) return new BigDecimal(digits);
        field.faults().add(Unreadable.NOT_A_NUMBER.at(field.pointer()));
        return BigDecimal.ZERO;
    }

    /** Also a fraction such as {@code 1073/12}; null when absent. */
    @Nullable
    Ratio exact() {
        return field.isAbsent() ? null : requiredExact();
    }

    Ratio requiredExact() {
        boolean fraction = field.json() instanceof Json.Text text
                && FRACTION.matcher(text.text()).matches();
        return fraction ? Ratio.parse(field.requiredText()) : Ratio.of(requiredDecimal());
    }

    private @Nullable String digits() {
        if (field.json() instanceof Json.Digits number) return number.digits();
        if (field.json() instanceof Json.Text text) return text.text();
        field.wrong("số", "a number");
        return null;
    }

    /** Zero when the field is left out: no failure was recorded. An explicit null is refused. */
    long count() {
        return field.json() == null ? 0 : requiredCount();
    }

    long requiredCount() {
        BigDecimal number = requiredDecimal();
        if (number.abs().compareTo(LARGEST) > 0) return refused(Defect.TOO_LARGE, LARGEST);
        if (number.stripTrailingZeros().scale() > 0) return refused(Defect.NOT_AN_INTEGER);
        return number.longValueExact();
    }

    private long refused(Defect defect, Object... details) {
        field.faults().add(defect.at(field.pointer(), details));
        return 0;
    }
}
