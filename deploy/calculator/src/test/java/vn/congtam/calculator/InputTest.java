package vn.congtam.calculator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.congtam.calculator.CalculatorTest.INPUT;
import static vn.congtam.calculator.CalculatorTest.assertRefused;
import static vn.congtam.calculator.CalculatorTest.json;
import static vn.congtam.calculator.CalculatorTest.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no input at all, or too much of one, and by which ways one comes. */
class InputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "[",
                "[{}",
                "{'a'",
                "nonsense",
                "{} {}",
                "[] 7",
                "{'lines':[01]}",
                "{,}",
                "'\\ud800'"
            })
    void malformed_json_is_a_problem_not_a_stack_trace(String input) {
        Run run = run(input);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.problem().get("code").asString()).isEqualTo("MALFORMED_JSON");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "true", "'text'"})
    void only_objects_and_arrays_are_inputs(String input) {
        assertRefused(run(input), "WRONG_TYPE", "");
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() {
        assertThat(Run.of(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("{\"notRated\":{\"reason\":\"\\udc00\"}}")
                        .problem()
                        .get("code")
                        .asString())
                .isEqualTo("MALFORMED_JSON");
    }

    @Test
    void absurd_depth_and_size_are_refused() {
        assertThat(run("[".repeat(10_000)).problem().get("code").asString()).isEqualTo("TOO_BIG");
        String digits = "9".repeat(5_000);
        assertThat(run("{'generalPoints':" + digits + "}").problem().get("code").asString())
                .isEqualTo("TOO_BIG");
        assertRefused(run("{'generalPoints':'" + digits + "'}"), "NOT_A_NUMBER", "/generalPoints");
    }

    @Test
    void absurdly_many_lines_of_one_input_are_refused() {
        String line = "{'code':'A','factor':'1','assigned':1,'completed':1}";
        String most = String.join(",", Collections.nCopies(10_000, line));
        assertThat(run("{'lines':[" + most + "]}").exit()).isZero();
        assertRefused(run("{'lines':[" + most + "," + line + "]}"), "TOO_MANY", "/lines");
        assertRefused(run("[{},{'lines':[" + most + "," + line + "]}]"), "TOO_MANY", "/1/lines");
    }

    @Test
    void thousands_of_inputs_are_scored_at_once() {
        List<String> many = Collections.nCopies(20_000, json(INPUT));
        Run run = assertTimeout(Duration.ofSeconds(20), () -> Run.of(many.toString()));
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_file_is_read_too(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("phiếu.json");
        Files.write(file, json(INPUT).getBytes(UTF_8));
        assertThat(Run.with(file.toString()).answer()).isEqualTo(run(INPUT).answer());
        assertThat(Run.with("score", file.toString()).exit()).isZero();
        assertRefused(Run.with(folder.resolve("none.json").toString()), "FILE_UNREADABLE", "");
        assertRefused(Run.with(folder.toString()), "FILE_UNREADABLE", "");
    }

    @Test
    void the_standard_input_is_a_dash() {
        assertRefused(Run.with("-"), "MALFORMED_JSON", "");
    }

    @Test
    void nothing_at_all_is_said_to_be_that_and_once() {
        assertRefused(run(" \n"), "MALFORMED_JSON", "");
        assertThat(run("").problem().get("errors")).hasSize(1);
        assertThat(run("").problem().get("en").asString()).endsWith("empty input.");
    }

    @Test
    void wrong_arguments_are_told_how_to_do_it() {
        assertRefused(Run.with(), "USAGE", "");
        assertRefused(Run.with("a", "b"), "USAGE", "");
    }
}
