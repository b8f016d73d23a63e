package vn.congtam.scoring.reference;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.congtam.platform.page.Formats;
import vn.congtam.rulebook.period.Span;

/** Spans as people say them: a month, a quarter, a year, or days. */
@Component
public class Spans {
    private final MessageSource words;

    Spans(MessageSource words) {
        this.words = words;
    }

    public String said(String text, Locale locale) {
        Span span = Span.parse(text);
        Formats format = new Formats(locale);
        String year = String.valueOf(span.first().getYear());
        return switch (span.kind()) {
            case MONTH -> format.month(text);
            case QUARTER -> said("span.quarter", locale, String.valueOf(quarter(span)), year);
            case YEAR -> said("span.year", locale, year);
            default -> format.day(span.first()) + " – " + format.day(span.last());
        };
    }

    /** At the beginning of a line. */
    public String titled(String text, Locale locale) {
        String said = said(text, locale);
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** For the sentence of a refusal, which is said in both languages. */
    public static Object inSentence(String text) {
        Span span = Span.parse(text);
        int year = span.first().getYear();
        return switch (span.kind()) {
            case MONTH -> YearMonth.parse(text);
            case QUARTER -> worded("span.quarter", quarter(span), String.valueOf(year));
            case YEAR -> worded("span.year", String.valueOf(year));
            default -> text;
        };
    }

    private static MessageSourceResolvable worded(String key, Object... parts) {
        return new DefaultMessageSourceResolvable(new String[] {key}, parts);
    }

    /** What may be looked at beside it: months, quarters and years, its own year and the one before. */
    public List<String> near(String text) {
        int year = Span.parse(text).first().getYear();
        return Stream.of(year, year - 1).flatMap(Spans::of).toList();
    }

    private static Stream<String> of(int year) {
        Stream<String> quarters = IntStream.of(4, 3, 2, 1).mapToObj(one -> year + "-Q" + one);
        Stream<String> months =
                IntStream.rangeClosed(1, 12).map(one -> 13 - one).mapToObj(one -> "%d-%02d".formatted(year, one));
        return Stream.of(Stream.of(String.valueOf(year)), quarters, months).flatMap(one -> one);
    }

    private String said(String key, Locale locale, Object... parts) {
        return words.getMessage(key, parts, locale);
    }

    private static int quarter(Span span) {
        return (span.first().getMonthValue() + 2) / 3;
    }
}
