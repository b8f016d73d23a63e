package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with an input, each at its field. */
public final class Findings {
    /** No official has a billion units of anything; such a count is a slip of the pen. */
    static final long LARGEST_COUNT = 1_000_000_000L;

    static final BigDecimal LARGEST_DECIMAL = BigDecimal.valueOf(1_000_000L);
    static final int MOST_DECIMALS = 12;
    static final int LONGEST_TEXT = 4_000;

    /** Spaces of all kinds, and signs that leave nothing to be seen: a document of these alone is none. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}\\s\\u115f\\u1160\\u2800\\u3164\\uffa0]*");

    private final List<Violation> found = new ArrayList<>();

    public boolean require(boolean fine, Defect defect, String pointer, Object... details) {
        if (!fine) found.add(defect.at(pointer, details));
        return fine;
    }

    public void requireText(String text, Defect defect, String pointer) {
        require(isGiven(text), defect, pointer);
        requireShort(text, pointer);
    }

    /** Whether there is anything to be read. */
    public static boolean isGiven(@Nullable String text) {
        return text != null && !UNSEEN.matcher(text).matches();
    }

    public void requireShort(@Nullable String text, String pointer) {
        require(text == null || text.length() <= LONGEST_TEXT, Defect.TEXT_TOO_LONG, pointer, LONGEST_TEXT);
    }

    /** Before any arithmetic: a decimal such as 1e999999999 must not be expanded. */
    public boolean requireModest(BigDecimal decimal, String pointer) {
        return require(decimal.scale() <= MOST_DECIMALS, Defect.TOO_PRECISE, pointer, MOST_DECIMALS)
                && require(
                        decimal.abs().compareTo(LARGEST_DECIMAL) <= 0,
                        Defect.TOO_LARGE,
                        pointer,
                        LARGEST_DECIMAL.toPlainString());
    }

    public boolean requireCount(long count, String pointer) {
        return require(count >= 0, Defect.NEGATIVE, pointer)
                && require(count <= LARGEST_COUNT, Defect.TOO_LARGE, pointer, LARGEST_COUNT);
    }

    public void addAll(List<Violation> others) {
        found.addAll(others);
    }

    /** @throws RuleViolation naming everything found, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) throw new RuleViolation(found);
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }
}
