package vn.congtam.rulebook.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.text.Messages;
import vn.congtam.rulebook.text.Text;

/** What a span is called at the beginning of a sentence. */
final class SpanWords {
    private static final Messages MESSAGES = Messages.beside(Steps.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private SpanWords() {}

    static Text of(Span span) {
        LocalDate last = span.last();
        Map<String, String> values = Map.of(
                "quarter", String.valueOf(last.getMonthValue() / 3),
                "year", String.valueOf(last.getYear()),
                "first", DAY.format(span.first()),
                "last", DAY.format(last));
        return MESSAGES.text("span." + span.kind(), values, Set.of(), Map.of("month", month(last.getMonth())));
    }

    private static Text month(Month month) {
        return new Text(String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
