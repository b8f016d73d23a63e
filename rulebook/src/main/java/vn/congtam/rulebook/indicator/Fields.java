package vn.congtam.rulebook.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;

/** The fields of an indicator as text; what is wrong with them is collected. */
final class Fields {
    static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\u2028\\u2029]{1,1000}");
    static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    static final Pattern PERCENT = Pattern.compile("100(\\.0{1,4})?|\\d{1,2}(\\.\\d{1,4})?");
    static final Pattern DAYS = Pattern.compile("\\d{1,2}");

    private final Map<String, String> values;
    private final Set<String> asked = new HashSet<>();
    private final List<Violation> found = new ArrayList<>();

    Fields(Map<String, String> values) {
        this.values = values;
    }

    /** As it is written; none where it is left out or is not of that form, which is told. */
    @Nullable
    String maybe(String name, Pattern form) {
        asked.add(name);
        String value = values.get(name);
        if (value == null) return null;
        boolean fits = form.matcher(value).matches() && !value.isBlank();
        return require(fits, Fault.FIELD_MALFORMED, name, name) ? value : null;
    }

    @Nullable
    String needed(String name, Pattern form) {
        require(values.containsKey(name), Fault.FIELD_MISSING, name, name);
        return maybe(name, form);
    }

    @Nullable
    Ratio number(String name, Pattern form) {
        String value = needed(name, form);
        return value == null ? null : Ratio.of(new BigDecimal(value));
    }

    @Nullable
    <E extends Enum<E>> E option(String name, Class<E> options) {
        String names = String.join(
                "|", Arrays.stream(options.getEnumConstants()).map(Enum::name).toList());
        String value = needed(name, Pattern.compile(names));
        return value == null ? null : Enum.valueOf(options, value);
    }

    /** Fields that are of no use here. */
    void unfit(String... names) {
        for (String name : names) {
            asked.add(name);
            require(!values.containsKey(name), Fault.FIELD_UNFIT, name, name);
        }
    }

    boolean require(boolean fine, Fault fault, String field, Object... details) {
        if (!fine) found.add(fault.at(pointer(field), details));
        return fine;
    }

    /** What nobody asked for is told of once all that was asked for is right. */
    void refuseIfAny() {
        if (found.isEmpty()) unasked().forEach(name -> require(false, Fault.FIELD_UNKNOWN, name, name));
        if (!found.isEmpty()) throw new RuleViolation(found);
    }

    private List<String> unasked() {
        return values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .toList();
    }

    /** Levels and sources are told of as a whole. */
    private static String pointer(String field) {
        if (field.startsWith("level.")) return "/levels";
        return "/" + field.replace('.', '/');
    }
}
