package vn.congtam.reporting.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SpanWordsTest {
    private final SpanWords vietnamese = words(Locale.of("vi"));
    private final SpanWords english = words(Locale.ENGLISH);

    @Test
    void spans_are_told_as_people_call_them() {
        assertThat(vietnamese.title("2026-10")).isEqualTo("Tháng 10/2026");
        assertThat(vietnamese.title("2026-Q4")).isEqualTo("Quý 4/2026");
        assertThat(vietnamese.title("2026")).isEqualTo("Năm 2026");
        assertThat(vietnamese.of("2026-10-01--2026-10-20")).isEqualTo("từ 01/10/2026 đến 20/10/2026");
        assertThat(english.title("2026-10")).isEqualTo("October 2026");
        assertThat(english.title("2026-Q4")).isEqualTo("Quarter 4 of 2026");
        assertThat(english.of("2026")).isEqualTo("the year 2026");
    }

    private static SpanWords words(Locale locale) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/reporting");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new SpanWords(words, locale);
    }
}
