package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The build leaves a CycloneDX list of what the product, and each of its programs and services, is made of. */
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
        Map<String, String> hashes = hashes(bill());
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

    /** Of a service that is run by itself, no more than what it needs, and nothing that it needs is left out. */
    @ParameterizedTest
    @CsvSource({
        "indicator-service, ../../indicator-service",
        "submission-service, ../../submission-service",
        "scoring-service, ../../scoring-service",
        "reporting-service, ../../reporting-service",
        "congtam-edge, ../edge"
    })
    void all_classes_of_each_service_load_with_what_its_own_bill_names_and_nothing_else(String name, Path module)
            throws Exception {
        JsonNode bill = bill(module.resolve("target"));
        assertThat(bill.path("metadata").path("component").path("name").asString())
                .isEqualTo(name);
        assertThat(bill.path("metadata").path("component").path("type").asString())
                .isEqualTo("application");
        assertThat(listed(bill)).isSubsetOf(jars()).doesNotContain("congtam-standalone-0.1.0");
        Map<String, String> whole = hashes(bill());
        assertThat(hashes(bill))
                .as("the same jars as in the whole")
                .allSatisfy((jar, hash) -> assertThat(hash).isEqualTo(whole.get(jar)));
        Path own = TARGET.resolve("lib").resolve(name + "-0.1.0.jar");
        URL[] jars = Stream.concat(
                        Stream.of(own),
                        listed(bill).stream().map(jar -> TARGET.resolve("lib").resolve(jar + ".jar")))
                .map(BillOfMaterialsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader alone = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            assertThat(classes(own))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(
                            one -> assertThat(Class.forName(one, false, alone).getDeclaredMethods())
                                    .isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../verifier", "../calculator"})
    void what_is_taken_home_says_what_it_is_made_of_as_well(Path module) throws IOException {
        JsonNode bill = bill(module.resolve("target"));
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(listed(bill))
                .anyMatch(jar -> jar.startsWith("congtam-rulebook"))
                .noneMatch(jar -> jar.contains("spring"));
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.replace('/', '.').replaceFirst("\\.class$", ""))
                    .toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> hashes(JsonNode bill) {
        return bill.path("components")
                .valueStream()
                .collect(Collectors.toMap(BillOfMaterialsTest::file, BillOfMaterialsTest::sha256, (one, same) -> one));
    }

    private static JsonNode bill() throws IOException {
        return bill(TARGET);
    }

    private static JsonNode bill(Path target) throws IOException {
        return JsonMapper.shared().readTree(target.resolve("bom.json").toFile());
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
