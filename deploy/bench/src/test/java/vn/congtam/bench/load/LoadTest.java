package vn.congtam.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoadTest {
    private static final long MILLI = 1_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "--seconds 5, thiếu --rate, --rate is missing",
        "--rate 5, thiếu --seconds, --seconds is missing",
        "--rate 0 --seconds 5, phải là số từ 1, must be a number from 1",
        "--rate fast --seconds 5, phải là số từ 1, must be a number from 1",
        "--rate 5 --seconds 5 --speed 2, không có tùy chọn, unknown option",
        "hard --rate 5 --seconds 5, không hiểu, cannot make sense of",
        "--rate 5 --seconds 5 --out /no/such/folder/x, không ghi được, cannot write"
    })
    void what_makes_no_sense_is_told_in_both_languages_with_the_usage(String words, String vietnamese, String english) {
        assertThat(load(words.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(vietnamese, english, "usage: kpi load");
        assertThat(out.size()).isZero();
    }

    @Test
    void without_an_installation_there_is_nothing_to_load(@TempDir Path folder) {
        assertThat(load("--rate", "5", "--seconds", "1", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không có hệ thống", "no installation in");
    }

    @Test
    void of_ten_requests_two_are_assignments_two_submissions_two_reviews_and_four_views() {
        Map<Kind, Integer> mix = new EnumMap<>(Kind.class);
        LongStream.range(0, 100).forEach(number -> mix.merge(Kind.of(number), 1, Integer::sum));
        assertThat(mix)
                .containsEntry(Kind.ASSIGNMENT, 20)
                .containsEntry(Kind.SUBMISSION, 20)
                .containsEntry(Kind.REVIEW, 20)
                .containsEntry(Kind.SLIP_VIEW, 40);
    }

    @Test
    void a_report_tells_throughput_percentiles_and_errors_of_each_kind() {
        Tally tally = new Tally();
        for (int i = 1; i <= 100; i++) tally.good(Kind.ASSIGNMENT, i * MILLI);
        tally.good(Kind.SLIP_VIEW, 5 * MILLI);
        tally.failed(Kind.REVIEW, "409 PERIOD_LOCKED");
        tally.failed(Kind.REVIEW, "409 PERIOD_LOCKED");
        Report report = Report.of(10, 10.1, tally);
        JsonNode json = JsonMapper.shared().readTree(report.json());
        assertThat(json.path("throughput").asDouble()).isEqualTo(10);
        assertThat(json.path("errors").asLong()).isEqualTo(2);
        assertThat(json.path("failures").path("409 PERIOD_LOCKED").asLong()).isEqualTo(2);
        JsonNode assignments = json.path("kinds").path("assignments");
        assertThat(assignments.path("count").asLong()).isEqualTo(100);
        assertThat(assignments.path("p50").asDouble()).isBetween(49.9, 50.1);
        assertThat(assignments.path("p95").asDouble()).isBetween(94.9, 95.1);
        assertThat(assignments.path("p99").asDouble()).isBetween(98.9, 99.1);
        assertThat(json.path("kinds").path("reviews").path("errors").asLong()).isEqualTo(2);
        assertThat(report.text())
                .contains("10.0/s", "slip views", "PERIOD_LOCKED=2")
                .doesNotContain("\n");
    }

    private int load(String... words) {
        return Load.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
