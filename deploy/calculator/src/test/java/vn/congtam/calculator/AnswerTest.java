package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** What is kept of a run is compared byte by byte with another run. */
class AnswerTest {
    private static final RuleSet RULES = RuleSet.of(RuleSet.DEFAULT);
    private static final Slip SLIP =
            Slip.ofStaff(List.of(new Line("A", BigDecimal.ONE, 1, 1))).withGeneral(new BigDecimal("27"));

    @Test
    void the_same_input_gives_the_same_text_letter_by_letter() {
        String answer = JsonMapper.shared().writeValueAsString(Answer.of(RULES.score(SLIP)));
        assertThat(answer)
                .startsWith("{\"state\":\"SCORED\",\"rules\":{\"id\":\"nd335-2025/1\",\"hash\":\"" + RULES.hash()
                        + "\"},\"a\":\"1\",\"b\":\"1\",\"c\":\"1\",\"d\":null,\"đ\":null,\"e\":null,"
                        + "\"taskPoints\":\"70\",\"generalPoints\":\"27\",\"total\":\"97\",\"grade\":\"EXCELLENT\","
                        + "\"exact\":{\"taskPoints\":\"70\",\"total\":\"97\"},"
                        + "\"explanation\":[{\"rule\":\"line.quantity\",\"article\":");
    }

    /** An unordered map passes a comparison of texts by luck, half of the time. */
    @Test
    void no_object_leaves_the_order_of_its_fields_to_chance() {
        mustBeInOrder(Answer.of(RULES.score(SLIP)), "");
        mustBeInOrder(Problem.of(new RuleViolation(List.of(Unreadable.USAGE.at("")))), "");
    }

    @Test
    void one_machine_answers_what_another_does(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("slips.json");
        var slips = JsonMapper.shared().createArrayNode();
        GoldenVectorsTest.inputs().forEach(slips::add);
        Files.writeString(input, slips.toString());
        byte[] answers = answers(input);
        assertThat(answers).isNotEmpty();
        for (int again = 0; again < 3; again++) assertThat(answers(input)).isEqualTo(answers);
    }

    /** By a Java machine of its own, for each shuffles unordered maps and sets in its own way. */
    private static byte[] answers(Path input) throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Calculator.class.getName(),
                        input.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] answers = machine.getInputStream().readAllBytes();
        assertThat(machine.waitFor()).isZero();
        return answers;
    }

    private static void mustBeInOrder(@Nullable Object value, String at) {
        if (value instanceof Map<?, ?> fields) {
            assertThat(fields).as("the fields of " + at).isInstanceOf(SequencedMap.class);
            fields.forEach((name, field) -> mustBeInOrder(field, at + "/" + name));
        }
        if (value instanceof List<?> items) items.forEach(item -> mustBeInOrder(item, at + "/*"));
    }
}
