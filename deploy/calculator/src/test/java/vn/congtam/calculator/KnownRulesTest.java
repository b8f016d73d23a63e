package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** An agency's own rule set goes with the input: no calculator knows it, and anyone can score by it. */
class KnownRulesTest {
    private static final RuleSet OWN = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=xa-cam-hai/1
            version=1
            class=LOCAL_APPROVED
            title.vi=Quy tắc của xã
            title.en=Rules of the commune
            basis=90/QĐ-UBND
            effective.from=2026-01-01
            deduction.scope=PER_LINE
            """);
    private static final String SLIP = "\"generalPoints\":\"27\","
            + "\"lines\":[{\"code\":\"A\",\"factor\":\"1\",\"assigned\":20,\"completed\":18,\"lateTimes\":2}]}";

    @Test
    void a_slip_is_scored_by_the_rules_that_it_brings_along() {
        JsonNode answer = Run.of(input(OWN.parameters())).answer();
        assertThat(answer.at("/rules/id").asString()).isEqualTo("xa-cam-hai/1");
        assertThat(answer.at("/rules/hash").asString()).isEqualTo(OWN.hash());
        assertThat(answer.get("c").asString()).isEqualTo("0.45");
        assertThat(answer.at("/exact/total").asString()).isEqualTo("159/2");
    }

    @Test
    void many_may_bring_the_same_and_each_its_own() {
        String byDefault = "{" + SLIP;
        JsonNode answers = Run.of("[" + input(OWN.parameters()) + "," + byDefault + "," + input(OWN.parameters()) + "]")
                .answer();
        assertThat(answers.valueStream())
                .extracting(answer -> answer.at("/rules/id").asString())
                .containsExactly("xa-cam-hai/1", RuleSet.DEFAULT, "xa-cam-hai/1");
        assertThat(answers.get(0)).isEqualTo(answers.get(2));
    }

    @Test
    void what_is_wrong_with_the_rules_is_named_at_their_field() {
        assertThat(wrong(with("deduction.scope", "PER_DAY")))
                .isEqualTo("PARAMETER_MALFORMED /parameters/deduction.scope");
        assertThat(wrong(with("id", "xa-cam-hai/2"))).isEqualTo("OTHER_RULES /rules");
        assertThat(wrong(with("version", 1))).isEqualTo("WRONG_TYPE /parameters/version");
        assertThat(wrong(with("id", RuleSet.DEFAULT))).isEqualTo("RULE_SET_REPEATED /parameters/id");
    }

    private static String wrong(Map<String, Object> parameters) {
        Run run = Run.of(input(parameters));
        assertThat(run.exit()).isEqualTo(2);
        JsonNode error = run.problem().at("/errors/0");
        return error.path("code").asString() + " " + error.path("pointer").asString();
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> parameters = new TreeMap<>(OWN.parameters());
        parameters.put(name, value);
        return parameters;
    }

    private static String input(Map<String, ?> parameters) {
        return "{\"rules\":\"xa-cam-hai/1\",\"parameters\":"
                + JsonMapper.shared().writeValueAsString(parameters) + "," + SLIP;
    }
}
