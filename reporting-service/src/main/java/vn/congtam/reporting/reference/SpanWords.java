package vn.congtam.reporting.reference;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.congtam.platform.page.Formats;
import vn.congtam.rulebook.period.Span;

/** Spans as people call them, such as “quý 4/2026”. */
public record SpanWords(MessageSource words, Locale locale) {

    /** @param span as it stands in facts */
    public String of(String span) {
        Span known = Span.parse(span);
        Formats format = new Formats(locale);
        String year = String.valueOf(known.first().getYear());
        return switch (known.kind()) {
            case MONTH -> format.month(span);
            case QUARTER -> say("span.quarter", String.valueOf(known.last().getMonthValue() / 3), year);
            case YEAR -> say("span.year", year);
            case AD_HOC -> say("span.days", format.day(known.first()), format.day(known.last()));
        };
    }

    /** At the beginning of a line. */
    public String title(String span) {
        String name = of(span);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private String say(String key, String... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
