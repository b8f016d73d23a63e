package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GoldenVectorsTest {
    private static final JsonNode VECTORS = JsonMapper.shared()
            .readTree(Objects.requireNonNull(GoldenVectorsTest.class.getResourceAsStream("/golden/scoring.json")));

    @TestFactory
    Stream<DynamicTest> every_golden_vector_passes() {
        return VECTORS.get("cases").valueStream().map(GoldenVectorsTest::test);
    }

    @Test
    void all_vectors_in_one_call_give_the_answers_of_single_calls() {
        var inputs = JsonMapper.shared().createArrayNode();
        inputs().forEach(inputs::add);
        JsonNode answers = Run.of(inputs.toString()).answer();
        for (int i = 0; i < inputs.size(); i++)
            assertThat(answers.get(i))
                    .isEqualTo(Run.of(inputs.get(i).toString()).answer());
    }

    private static DynamicTest test(JsonNode vector) {
        return DynamicTest.dynamicTest(vector.get("id").asString(), () -> {
            JsonNode answer = Run.of(input(vector).toString()).answer();
            vector.get("out").properties().forEach(expected -> check(expected, answer));
        });
    }

    static Stream<ObjectNode> inputs() {
        return VECTORS.get("cases").valueStream().map(GoldenVectorsTest::input);
    }

    private static ObjectNode input(JsonNode vector) {
        ObjectNode input = ((ObjectNode) vector.get("in")).deepCopy();
        if (vector.has("rules")) input.set("rules", vector.get("rules"));
        return input;
    }

    private static void check(Map.Entry<String, JsonNode> expected, JsonNode answer) {
        JsonNode actual = answer.get(expected.getKey());
        if (expected.getValue().isNull() || expected.getValue().asString().matches("[A-Z_]+"))
            assertThat(actual).isEqualTo(expected.getValue());
        else
            assertThat(actual.asDecimal())
                    .isEqualByComparingTo(expected.getValue().asString());
    }
}
