package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page of every service and what tells of its running, as the same people find it who ask about Lan and her agency: as
 * the table of rights has them, so that a page without a row here fails. Who is let in may find there only what is his: parts
 * of a slip, of which somebody else's is empty.
 */
class PageMatrixTest {
    private static final List<String> RUNNING = List.of(
            "/actuator/health", "/actuator/prometheus", "/actuator/info", "/actuator/env", "/actuator/heapdump");

    @Test
    void everybody_sees_the_pages_that_are_his_and_no_others() throws IOException {
        List<String> found = new ArrayList<>(List.of(AccessMatrixTest.title()));
        for (String service : List.of("indicator", "submission", "scoring", "reporting")) {
            Stream.concat(pages(service), RUNNING.stream())
                    .sorted()
                    .forEach(page -> found.add(AccessMatrixTest.row("GET", "/" + service + page, about(service))));
        }
        Files.write(Path.of("target", "access-pages.txt"), found);
        assertThat(found).noneMatch(row -> row.contains("?"));
        assertThat(String.join("\n", found))
                .isEqualTo(AccessMatrixTest.resource("/access-pages.txt").stripTrailing());
    }

    private static Stream<String> pages(String service) {
        return AccessMatrixTest.resource("/access/" + service + ".rights")
                .lines()
                .filter(row -> row.startsWith("GET "))
                .map(row -> row.split(" +")[1])
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/ledger/"));
    }

    /** Whatever a page may be asked about: what it does not know it does not look at. */
    private static String about(String service) {
        String month = service.equals("submission") ? "{this}" : "{last}";
        return "staff={staff}&owner={staff}&agency={agency}&division={division}&set={set}&span={last}&month=" + month;
    }
}
