package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.text.Text;

class InWordsTest {

    @Test
    void a_figure_is_told_with_its_target_and_unit_in_both_languages() {
        Text told = InWords.of(quantity(), Ratio.of("57.5"));
        assertThat(told.en()).isEqualTo("57.5 done of a target of 95 %: 60.53 %.");
        assertThat(told.vi()).isEqualTo("Thực hiện 57,5 trên mục tiêu 95 %: 60,53%.");
        assertThat(InWords.of(quantity(), Ratio.of(96)).en())
                .isEqualTo("96 % done, the target of at least 95 % is reached: 100 %.");
        assertThat(InWords.of(quantity("unit"), Ratio.of(96)).en())
                .isEqualTo("96 done, the target of at least 95 is reached: 100 %.");
    }

    @Test
    void ends_and_floors_are_told() {
        Quantity line = quantity("formula=LINEAR", "direction=WITHIN", "upper=98", "floor=85");
        assertThat(InWords.of(line, Ratio.of(90)).en())
                .isEqualTo(
                        "90 % done, outside 95 to 98; falling evenly to 0 % at the floor 85, and as far away above: 50 %.");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void every_way_has_its_words(Direction direction) {
        String upper = direction == Direction.WITHIN ? "upper=95" : "upper";
        String floor = direction == Direction.LESS ? "floor=200" : "floor=0";
        String step = direction == Direction.LESS ? "steps=300:10" : "steps=50:10";
        Ratio missed = Ratio.of(direction == Direction.LESS ? 100 : 90);
        String said = "direction=" + direction;
        for (Quantity one : new Quantity[] {
            quantity(said, upper),
            quantity(said, upper, "formula=LINEAR", floor),
            quantity(said, upper, "formula=STEPS", step)
        }) {
            assertThat(InWords.of(one, missed).vi())
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotEndWith(": 100%.");
            assertThat(InWords.of(one, Ratio.of(95)).vi()).endsWith(": 100%.");
        }
    }

    @Test
    void a_level_and_a_missing_figure_are_told() {
        Level level = new Level("B", "Trả lời đúng", Ratio.parse("7/10"));
        assertThat(InWords.of(level)).isEqualTo(new Text("Mức B, Trả lời đúng: 70%.", "Level B, Trả lời đúng: 70 %."));
        assertThat(InWords.missing().en()).isEqualTo("There is no figure yet; missing is not 0.");
    }

    private static Quantity quantity(String... changes) {
        return (Quantity) IndicatorDefinition.read(Written.onTime(changes)).measure();
    }
}
