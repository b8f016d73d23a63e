package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The build leaves a CycloneDX list of what the product is made of. */
class BillOfMaterialsTest {
    private static final Path TARGET = Path.of("..", "standalone", "target");

    @Test
    void it_names_every_jar_of_the_product_with_its_licence() throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(TARGET.resolve("bom.json").toFile());
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(jars())
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(listed(bill)).contains(jar));
        assertThat(bill.path("components"))
                .allSatisfy(one -> assertThat(one.path("licenses"))
                        .as(one.path("purl").asString())
                        .isNotEmpty());
    }

    private static List<String> listed(JsonNode bill) {
        return bill.path("components")
                .valueStream()
                .map(one ->
                        one.path("name").asString() + "-" + one.path("version").asString())
                .toList();
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(TARGET.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .toList();
        }
    }
}
