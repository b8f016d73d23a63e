package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;

class IndicatorReadingTest {

    @Test
    void a_quantity_says_all_that_was_written() {
        IndicatorDefinition read = IndicatorDefinition.read(Written.onTime("evidence=Báo cáo một cửa"));
        assertThat(read.name()).isEqualTo("Hồ sơ giải quyết đúng hạn");
        assertThat(read.weight()).isEqualByComparingTo("60");
        assertThat(read.evidence()).isEqualTo("Báo cáo một cửa");
        assertThat(read.source()).isEqualTo(new Source("Một cửa điện tử", "Văn phòng", 5));
        assertThat(read.measure())
                .isEqualTo(new Quantity("%", Direction.MORE, Ratio.of(95), null, Curve.RATIO, null, List.of()));
    }

    @Test
    void a_rubric_says_all_that_was_written() {
        IndicatorDefinition read = IndicatorDefinition.read(Written.conduct());
        assertThat(read.source()).isNull();
        assertThat(read.evidence()).isNull();
        Rubric rubric = (Rubric) read.measure();
        assertThat(rubric.levels()).extracting(Level::code).containsExactly("A", "B", "C");
        assertThat(rubric.level("B").orElseThrow().share()).isEqualTo(Ratio.parse("7/10"));
        assertThat(rubric.level("D")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind                         | FIELD_MISSING /kind
            kind=NUMBER                  | FIELD_MALFORMED /kind
            name                         | FIELD_MISSING /name
            name= \u3000                 | FIELD_MALFORMED /name
            weight                       | FIELD_MISSING /weight
            weight=0                     | FIELD_MALFORMED /weight
            weight=0.00                  | FIELD_MALFORMED /weight
            weight=100.5                 | FIELD_MALFORMED /weight
            weight=-1                    | FIELD_MALFORMED /weight
            weight=1.00001               | FIELD_MALFORMED /weight
            direction                    | FIELD_MISSING /direction
            formula=CURVE                | FIELD_MALFORMED /formula
            target                       | FIELD_MISSING /target
            target=1e9                   | FIELD_MALFORMED /target
            target=0                     | TARGET_NOT_POSITIVE /target
            target=-3                    | TARGET_NOT_POSITIVE /target
            upper=99                     | FIELD_UNFIT /upper
            floor=9                      | FIELD_UNFIT /floor
            steps=9:9                    | FIELD_UNFIT /steps
            levels=A,B                   | FIELD_UNFIT /levels
            level.A.text=Tốt             | FIELD_UNKNOWN /levels
            colour=red                   | FIELD_UNKNOWN /colour
            source.system                | FIELD_MISSING /source/system
            source.owner                 | FIELD_MISSING /source/owner
            source.cutOffDays            | FIELD_MISSING /source/cutOffDays
            source.cutOffDays=100        | FIELD_MALFORMED /source/cutOffDays
            direction=WITHIN             | FIELD_MISSING /upper
            formula=LINEAR               | FIELD_MISSING /floor
            formula=STEPS                | FIELD_MISSING /steps
            """)
    void what_is_wrong_with_a_quantity_is_told_at_its_field(String change, String told) {
        assertThat(wrong(Written.onTime(change))).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE, 95",
        "MORE, 96",
        "LESS, 95",
        "LESS, 94",
        "WITHIN, 95",
        "WITHIN, 99",
    })
    void a_floor_lies_on_the_worse_side_of_the_target(String direction, String floor) {
        String[] changes = {
            "formula=LINEAR",
            "direction=" + direction,
            "floor=" + floor,
            direction.equals("WITHIN") ? "upper=98" : "upper"
        };
        assertThat(wrong(Written.onTime(changes))).containsExactly("FLOOR_ON_WRONG_SIDE /floor");
    }

    @Test
    void a_range_is_not_upside_down() {
        assertThat(wrong(Written.onTime("direction=WITHIN", "upper=94.9"))).containsExactly("RANGE_UPSIDE_DOWN /upper");
        assertThat(IndicatorDefinition.read(Written.onTime("direction=WITHIN", "upper=95"))
                        .measure())
                .isInstanceOf(Quantity.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"95:90", "96:90", "90:75,90:50", "90:75,91:50", "90:75,80:75", "90:75,80:80"})
    void steps_go_away_from_the_target_and_credit_less(String steps) {
        assertThat(wrong(Written.onTime("formula=STEPS", "steps=" + steps)))
                .containsExactly("STEPS_DO_NOT_FALL /steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "90:100", "90:75;80:50", "90:75,"})
    void steps_have_a_form(String steps) {
        assertThat(wrong(Written.onTime("formula=STEPS", "steps=" + steps))).containsExactly("FIELD_MALFORMED /steps");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levels           | FIELD_MISSING /levels
            levels=A         | FIELD_MALFORMED /levels
            levels=A,B,D     | FIELD_MISSING /levels
            levels=A,B,B     | LEVELS_DO_NOT_FALL /levels
            levels=B,A       | LEVELS_DO_NOT_FALL /levels
            level.A.percent=99 | LEVELS_DO_NOT_FALL /levels
            level.B.percent=0  | LEVELS_DO_NOT_FALL /levels
            level.B.percent=101 | FIELD_MALFORMED /levels
            level.B.text     | FIELD_MISSING /levels
            levels=A,B       | FIELD_UNKNOWN /levels
            target=3         | FIELD_UNFIT /target
            source.system=Một cửa | FIELD_UNFIT /source/system
            """)
    void what_is_wrong_with_a_rubric_is_told_at_its_field(String change, String told) {
        assertThat(wrong(Written.conduct(change))).contains(told);
    }

    @Test
    void everything_wrong_is_told_at_once_in_both_languages() {
        RuleViolation told = refusal(Written.onTime("name", "weight=0", "target=0"));
        assertThat(told.violations()).hasSize(3).allSatisfy(one -> {
            assertThat(one.message().vi()).isNotBlank().doesNotContain("{");
            assertThat(one.message().en()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void what_nobody_asked_for_is_told_of_in_its_order() {
        assertThat(wrong(Written.onTime("b=1", "a=1"))).containsExactly("FIELD_UNKNOWN /a", "FIELD_UNKNOWN /b");
    }

    private static List<String> wrong(Map<String, String> fields) {
        return refusal(fields).violations().stream()
                .map(one -> one.code() + " " + one.pointer())
                .toList();
    }

    private static RuleViolation refusal(Map<String, String> fields) {
        return catchThrowableOfType(RuleViolation.class, () -> IndicatorDefinition.read(fields));
    }
}
