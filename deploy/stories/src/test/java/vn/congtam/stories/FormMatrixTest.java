package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written from pages, and the pages of proofs, as the same people find them. Without a row in the table of rights no
 * service starts, and each row of it stands in one of the matrices.
 */
class FormMatrixTest {
    private static final List<String> SERVICES = List.of("indicator", "submission", "scoring", "reporting");

    /** What is asked for besides: only looked at, about nothing, or long ago. */
    private static final Map<String, String> ASKED = Map.of(
            "/catalogue", "catalogue={catalogue}&mode=check",
            "/assign", "catalogue={catalogue}&mode=check",
            "/indicator-values", "mode=check",
            "/staff-import", "agency={agency}&mode=check",
            "/sandbox", "agency={agency}&span=2019-01&factors=CM-01%201",
            "/proof-mark", "stream=khong-co&seq=0");

    @Test
    void everybody_writes_from_pages_what_is_his_and_nothing_else() throws IOException {
        List<String> found = new ArrayList<>(List.of(AccessMatrixTest.title()));
        for (String service : SERVICES) {
            Stream.concat(forms(service), Stream.of("GET /proof-mark")).sorted().forEach(one -> {
                String path = one.split(" ")[1];
                found.add(AccessMatrixTest.row(one.split(" ")[0], "/" + service + path, ASKED.getOrDefault(path, "")));
            });
        }
        Files.write(Path.of("target", "access-forms.txt"), found);
        assertThat(found.stream().skip(1)).allSatisfy(AccessMatrixTest::tellsOfRights);
        assertThat(String.join("\n", found))
                .isEqualTo(AccessMatrixTest.resource("/access-forms.txt").stripTrailing());
    }

    @Test
    void the_page_of_a_proof_opens_to_whom_the_proof_does() {
        for (String service : SERVICES) {
            String proof = rows("/access-matrix.txt")
                    .filter(row -> row.contains(" /" + service + "/ledger/proof/{eventId} "))
                    .findFirst()
                    .orElseThrow();
            String page = AccessMatrixTest.row("GET", "/" + service + "/proof/{eventId}", "");
            assertThat(marks(page)).as(service).isEqualTo(marks(proof));
        }
    }

    @Test
    void every_row_of_the_tables_of_rights_stands_in_a_matrix() {
        Set<String> asked = Stream.of("/access-matrix.txt", "/access-pages.txt", "/access-forms.txt")
                .flatMap(FormMatrixTest::rows)
                .map(row -> address(row.split(" +")[0], row.split(" +")[1]))
                .collect(Collectors.toSet());
        for (String service : SERVICES) {
            assertThat(Stream.concat(rights("every"), rights(service))
                            .filter(row -> !row.equals("GET /proof/{fact}"))
                            .map(row -> address(row.split(" ")[0], "/" + service + row.split(" ")[1])))
                    .isSubsetOf(asked);
        }
    }

    private static Stream<String> forms(String service) {
        return rights(service).filter(row -> row.startsWith("POST ") && !row.startsWith("POST /api/"));
    }

    /** Method and path. */
    private static Stream<String> rights(String table) {
        return rows("/access/" + table + ".rights").map(row -> row.split(" +")[0] + " " + row.split(" +")[1]);
    }

    private static Stream<String> rows(String resource) {
        return AccessMatrixTest.resource(resource)
                .lines()
                .filter(row -> row.startsWith("GET") || row.startsWith("POST"));
    }

    private static String address(String method, String path) {
        return method + " " + path.replaceAll("\\{\\*?[^}]*}", "{}");
    }

    private static String marks(String row) {
        return row.replaceFirst("^\\S+ +\\S+ +", "");
    }
}
