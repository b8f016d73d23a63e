package vn.congtam.rulebook.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.RuleViolation;

/** How a span is written. */
final class SpanText {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}-Q[1-4]");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAYS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}--[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private SpanText() {}

    static Span parse(String text, String pointer) {
        try {
            return parsed(text);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new RuleViolation(List.of(Defect.PERIOD_MALFORMED.at(pointer, shortened(text))));
        }
    }

    private static Span parsed(String text) {
        if (MONTH.matcher(text).matches()) return Span.month(YearMonth.parse(text));
        if (QUARTER.matcher(text).matches()) return Span.quarter(number(text, 0, 4), number(text, 6, 7));
        if (YEAR.matcher(text).matches()) return Span.year(number(text, 0, 4));
        if (!DAYS.matcher(text).matches()) throw new IllegalArgumentException(text);
        return Span.days(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(12)));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    static String of(Span span) {
        return switch (span.kind()) {
            case MONTH -> YearMonth.from(span.first()).toString();
            case QUARTER -> span.first().getYear() + "-Q" + (span.last().getMonthValue() / 3);
            case YEAR -> String.valueOf(span.first().getYear());
            case AD_HOC -> span.first() + "--" + span.last();
        };
    }

    /** Whether the days are all those of such a span, so that two equal spans are written alike. */
    static boolean isWhole(Kind kind, LocalDate first, LocalDate last) {
        boolean known = first.getYear() >= FIRST_YEAR && last.getYear() <= LAST_YEAR && !last.isBefore(first);
        return known && isWholeMonths(kind, first, last);
    }

    private static boolean isWholeMonths(Kind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case MONTH -> isMonths(1, first, last);
            case QUARTER -> isMonths(3, first, last);
            case YEAR -> isMonths(12, first, last);
            case AD_HOC -> true;
        };
    }

    private static boolean isMonths(int count, LocalDate first, LocalDate last) {
        YearMonth begin = YearMonth.from(first);
        return first.getDayOfMonth() == 1
                && (begin.getMonthValue() - 1) % count == 0
                && last.equals(begin.plusMonths(count - 1).atEndOfMonth());
    }
}
