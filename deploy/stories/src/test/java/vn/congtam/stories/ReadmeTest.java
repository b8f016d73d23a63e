package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.congtam.events.FactNames;

class ReadmeTest {
    private static final Path README = Path.of("../../README.md");

    @Test
    void it_lists_every_published_fact_and_stays_short() throws IOException {
        String readme = Files.readString(README);
        assertThat(FactNames.published().all())
                .allSatisfy(fact -> assertThat(readme).contains(FactNames.nameOf(fact)));
        assertThat(readme.lines().count()).isLessThanOrEqualTo(150);
    }
}
