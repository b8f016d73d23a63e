package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("vi").keySet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        String name = "/messages/scoring_" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}
