package vn.congtam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "P9, không có phép đo, there is no benchmark",
        "P1 --second 5, không có tùy chọn, unknown option",
        "P1 --seconds, cần một giá trị, needs a value",
        "P1 --seconds 0, phải là số từ 1, must be a number from 1",
        "P1 --seconds x, phải là số từ 1, must be a number from 1",
        "P1 --seconds 2 --seconds 3, bị lặp lại, is given twice",
        "P1 --out /no/such/folder/x.json, không ghi được, cannot write"
    })
    void what_makes_no_sense_is_told_in_both_languages_with_the_usage(String words, String vietnamese, String english) {
        assertThat(bench(words.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(vietnamese, english, "usage: kpi bench");
        assertThat(out.size()).isZero();
    }

    @Test
    void help_is_the_usage() {
        assertThat(bench("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("usage: kpi bench");
    }

    @Test
    void all_are_measured_unless_some_are_named() {
        assertThat(Options.parse(List.of(), Catalogue.ids()).which()).isEqualTo(Catalogue.ids());
        assertThat(Options.parse(List.of("p1", "P1"), Catalogue.ids()).which()).containsExactly("P1");
    }

    @Test
    void a_short_look_at_the_append_is_printed_and_written_for_real() throws Exception {
        Path file = folder.resolve("figures.json");
        assertThat(bench("P1", "--seconds", "1", "--out", file.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        JsonNode printed = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode written = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(written.size()).isEqualTo(1);
        assertThat(written.path(0)).isEqualTo(printed);
        assertThat(printed.path("id").asString()).isEqualTo("P1");
        assertThat(printed.path("rounds").size()).isEqualTo(5);
        assertThat(printed.path("numerator").asDouble()).isPositive();
        assertThat(printed.path("denominator").asDouble()).isPositive();
        assertThat(printed.path("short").asBoolean()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a look, and no verdict");
    }

    private int bench(String... words) {
        return Bench.run(
                List.of(words),
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
