package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void every_sentence_stands_in_both_languages() throws Exception {
        assertThat(words("vi").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
    }

    private static Properties words(String language) throws Exception {
        Properties words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(
                        WordsTest.class.getResourceAsStream("/messages/identity_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
