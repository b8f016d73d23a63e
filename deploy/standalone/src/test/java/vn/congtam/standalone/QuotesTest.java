package vn.congtam.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An apostrophe is written twice where a message has arguments, and once where it has none and is said as it stands. */
class QuotesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");
    private static final Pattern SINGLE = Pattern.compile("(?<!')'(?!')");

    @Test
    void no_message_of_any_part_shows_or_swallows_an_apostrophe() throws IOException {
        Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        assertThat(bundles).extracting(Resource::getFilename).contains("edge_en.properties", "scoring_vi.properties");
        for (Resource bundle : bundles) {
            assertThat(words(bundle).values())
                    .as(bundle.getFilename())
                    .allSatisfy(word -> assertThat(isWellQuoted(word.toString()))
                            .as(word.toString())
                            .isTrue());
        }
    }

    @Test
    void both_mistakes_are_noticed() {
        assertThat(isWellQuoted("the page''s token")).isFalse();
        assertThat(isWellQuoted("the page's {0}")).isFalse();
        assertThat(isWellQuoted("the page's token")).isTrue();
        assertThat(isWellQuoted("the page''s {0}")).isTrue();
    }

    private static boolean isWellQuoted(String word) {
        return ARGUMENT.matcher(word).find() ? !SINGLE.matcher(word).find() : !word.contains("''");
    }

    private static Properties words(Resource bundle) throws IOException {
        Properties words = new Properties();
        try (Reader text = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return words;
    }
}
