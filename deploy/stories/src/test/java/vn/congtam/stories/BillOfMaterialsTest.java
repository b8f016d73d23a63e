package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The build leaves a CycloneDX list of what the product is made of. */
class BillOfMaterialsTest {
    private static final Path TARGET = Path.of("..", "standalone", "target");

    @Test
    void it_names_every_jar_of_the_product_with_its_licence() throws IOException {
        JsonNode bill = bill();
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(jars())
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(listed(bill)).contains(jar));
        assertThat(bill.path("components"))
                .allSatisfy(one -> assertThat(one.path("licenses"))
                        .as(one.path("purl").asString())
                        .isNotEmpty());
    }

    /** What is delivered is what the bill says, byte by byte. */
    @Test
    void each_jar_is_the_one_whose_hash_the_bill_has() throws Exception {
        Map<String, String> hashes = bill().path("components")
                .valueStream()
                .collect(Collectors.toMap(BillOfMaterialsTest::file, BillOfMaterialsTest::sha256, (one, same) -> one));
        for (String jar : jars()) {
            byte[] bytes = Files.readAllBytes(TARGET.resolve("lib").resolve(jar + ".jar"));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(jar)
                    .isEqualTo(hashes.get(jar));
        }
    }

    @Test
    void no_library_is_there_twice_unfinished_or_under_terms_that_bind_who_uses_it() throws IOException {
        Map<String, List<String>> versions = bill().path("components")
                .valueStream()
                .collect(Collectors.groupingBy(
                        one -> one.path("group").asString("") + ":"
                                + one.path("name").asString(),
                        Collectors.mapping(one -> one.path("version").asString(), Collectors.toList())));
        assertThat(versions)
                .allSatisfy((library, all) ->
                        assertThat(all).as(library).hasSize(1).noneMatch(version -> version.contains("SNAPSHOT")));
        assertThat(bill().path("components"))
                .allSatisfy(one -> assertThat(one.path("licenses").toString())
                        .as(one.path("purl").asString())
                        .doesNotContain("AGPL", "SSPL", "BUSL", "GPL-2.0-only", "GPL-3.0"));
    }

    private static JsonNode bill() throws IOException {
        return JsonMapper.shared().readTree(TARGET.resolve("bom.json").toFile());
    }

    private static String file(JsonNode component) {
        return component.path("name").asString() + "-"
                + component.path("version").asString();
    }

    private static String sha256(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(one -> one.path("alg").asString().equals("SHA-256"))
                .map(one -> one.path("content").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> listed(JsonNode bill) {
        return bill.path("components")
                .valueStream()
                .map(BillOfMaterialsTest::file)
                .toList();
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(TARGET.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .toList();
        }
    }
}
