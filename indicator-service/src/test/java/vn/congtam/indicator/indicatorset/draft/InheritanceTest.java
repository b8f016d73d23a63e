package vn.congtam.indicator.indicatorset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicatorset.FieldRule;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.platform.web.Refused;

class InheritanceTest {
    private static final Map<String, String> FIELDS = Map.of(
            "kind", "QUANTITATIVE",
            "name", "Hồ sơ đúng hạn",
            "direction", "MORE",
            "target", "95",
            "formula", "LINEAR",
            "floor", "80");

    @Test
    void what_is_not_said_is_taken_over() {
        Indicator own = resolved("{'code':'DH','target':97}", template(Map.of()));
        assertThat(own.fields())
                .containsEntry("target", "97")
                .containsEntry("name", "Hồ sơ đúng hạn")
                .containsEntry("floor", "80");
        assertThat(own.inherited()).containsExactly("direction", "floor", "formula", "kind", "name");
    }

    @Test
    void a_locked_field_is_as_the_template_has_it_for_all_below() {
        Indicator locked = template(Map.of("target", FieldRule.LOCK));
        assertThat(refused("{'code':'DH','target':97}", locked)).isEqualTo("FIELD_LOCKED /at/target");
        assertThat(resolved("{'code':'DH','target':95.0}", locked).fields()).containsEntry("target", "95");
        Indicator below = resolved("{'code':'DH','rules':{'target':'INHERIT','name':'OVERRIDE'}}", locked);
        assertThat(below.rules()).containsEntry("target", FieldRule.LOCK).containsEntry("name", FieldRule.OVERRIDE);
    }

    @Test
    void a_field_to_be_overridden_has_to_be_said() {
        Indicator asks = template(Map.of("target", FieldRule.OVERRIDE));
        assertThat(refused("{'code':'DH'}", asks)).isEqualTo("FIELD_TO_OVERRIDE /at/target");
        assertThat(resolved("{'code':'DH','target':95}", asks).fields()).containsEntry("target", "95");
    }

    @Test
    void another_formula_takes_over_no_floor() {
        Indicator ratio = resolved("{'code':'DH','formula':'RATIO'}", template(Map.of()));
        assertThat(ratio.fields()).containsEntry("formula", "RATIO").doesNotContainKey("floor");
    }

    @Test
    void levels_are_taken_over_together_or_not_at_all() {
        Indicator rubric = new Indicator(
                "TD",
                Map.of("levels", "A,B", "level.A.text", "Tốt", "level.A.percent", "100"),
                Map.of("levels", FieldRule.LOCK),
                List.of());
        String own = "{'code':'TD','levels':[{'code':'C','text':'Đạt','percent':100}]}";
        assertThat(refused(own, rubric)).isEqualTo("FIELD_LOCKED /at/levels");
        Indicator open = new Indicator("TD", rubric.fields(), Map.of(), List.of());
        assertThat(resolved(own, open).fields()).containsOnlyKeys("levels", "level.C.text", "level.C.percent");
        assertThat(resolved("{'code':'TD'}", open).fields()).isEqualTo(rubric.fields());
    }

    @Test
    void a_source_is_locked_as_a_whole() {
        Indicator sourced =
                new Indicator("DH", Map.of("source.system", "Một cửa"), Map.of("source", FieldRule.LOCK), List.of());
        assertThat(refused("{'code':'DH','source':{'owner':'Văn phòng'}}", sourced))
                .isEqualTo("FIELD_LOCKED /at/source");
    }

    @Test
    void rules_are_about_fields_that_there_are() {
        assertThat(refused("{'code':'DH','rules':{'colour':'LOCK'}}", null)).isEqualTo("RULED_FIELD_UNKNOWN /at/rules");
    }

    @Test
    void figures_are_written_in_their_one_form() {
        Indicator own = resolved(
                "{'code':'DH','target':95.50,'steps':[{'from':90.0,'percent':75},{'from':80,'percent':5E1}]}", null);
        assertThat(own.fields()).containsEntry("target", "95.5").containsEntry("steps", "90:75,80:50");
        assertThat(own.inherited()).isEmpty();
    }

    private static Indicator template(Map<String, FieldRule> rules) {
        return new Indicator("DH", FIELDS, rules, List.of());
    }

    private static String refused(String written, @Nullable Indicator template) {
        String[] told = new String[1];
        assertThatThrownBy(() -> resolved(written, template))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> told[0] = refused.rule().name() + " " + refused.pointer());
        return told[0];
    }

    private static Indicator resolved(String written, @Nullable Indicator template) {
        NewIndicator asked = JsonMapper.shared().readValue(written.replace('\'', '"'), NewIndicator.class);
        return new Inheritance("/at", asked, template).resolved();
    }
}
