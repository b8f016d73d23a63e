package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a parameter may be: {@code text}, {@code id}, {@code date}, {@code month-day}, {@code number 0 100}, {@code count 0
 * 12}, {@code one A|B}, {@code some A|B}, {@code names} or {@code values}; with a question mark it may be left out.
 */
public record ParameterType(String text, String form, List<String> arguments, boolean optional) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,12})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}/[1-9][0-9]{0,3}(-[a-z0-9-]{1,30})?");
    private static final Pattern NAMES = Pattern.compile("|[\\p{L}\\d.-]{1,80}(,[\\p{L}\\d.-]{1,80}){0,199}");
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\\\\u2028\u2029]{1,1000}");

    static ParameterType parse(String text) {
        boolean optional = text.endsWith("?");
        List<String> words = Arrays.asList(text.replace("?", "").split(" "));
        List<String> arguments = words.subList(1, words.size());
        return new ParameterType(text, words.getFirst(), arguments, optional);
    }

    /** Only text that means the same when written down and read again is accepted. */
    boolean accepts(String value) {
        return value.equals(value.strip()) && acceptsPlain(value);
    }

    private boolean acceptsPlain(String value) {
        return switch (form) {
            case "text" -> PLAIN.matcher(value).matches();
            case "id" -> ID.matcher(value).matches();
            case "date" -> isDate(value);
            case "month-day" -> isMonthDay(value);
            case "number" -> NUMBER.matcher(value).matches() && isWithin(value);
            case "count" -> COUNT.matcher(value).matches() && isWithin(value);
            case "one" -> options().contains(value);
            case "some" -> isSome(value);
            case "values" -> isValues(value);
            case "names" -> NAMES.matcher(value).matches();
            default -> throw new IllegalStateException("no form " + text);
        };
    }

    /** The constants of {@code one} and {@code some}; none of the other forms. */
    public List<String> options() {
        return !form.equals("one") && !form.equals("some")
                ? List.of()
                : Arrays.asList(arguments.getFirst().split("\\|"));
    }

    private boolean isWithin(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(new BigDecimal(arguments.getFirst())) >= 0
                && number.compareTo(new BigDecimal(arguments.getLast())) <= 0;
    }

    /** A list without repetition; empty only where it is optional. */
    private boolean isSome(String value) {
        List<String> some = Parameters.parts(value, ",");
        boolean written = String.join(",", some).equals(value);
        return written
                && options().containsAll(some)
                && new HashSet<>(some).size() == some.size()
                && (optional || !some.isEmpty());
    }

    /** Shares such as {@code 0.5,1}, or a range of them such as {@code 0..1}. */
    private static boolean isValues(String value) {
        boolean between = value.contains("..");
        List<String> shares = Arrays.asList(value.split(between ? "\\.\\." : ",", -1));
        return shares.stream().allMatch(ParameterType::isShare) && (!between || isRange(shares));
    }

    private static boolean isRange(List<String> shares) {
        return shares.size() == 2 && new BigDecimal(shares.getFirst()).compareTo(new BigDecimal(shares.getLast())) <= 0;
    }

    private static boolean isShare(String text) {
        return NUMBER.matcher(text).matches() && new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() <= 9999;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isMonthDay(String value) {
        try {
            return MonthDay.parse("--" + value).isValidYear(2025);
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
