package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the law leaves a figure open, nobody decides so mildly that nothing is judged any more. */
class BoundsTest {

    private static List<String> wrong(String base, String... parameters) {
        try {
            Local.on(base, parameters);
            return List.of();
        } catch (RuleViolation refusal) {
            return Local.wrong(refusal.violations());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "period.kinds=MONTH,                              LACKING",
        "'period.kinds=MONTH,QUARTER,AD_HOC',             LACKING",
        "'period.kinds=YEAR,AD_HOC',                      LACKING",
        "year.minimum-months=4,                           TOO_MILD",
        "year.minimum-months=12,                          TOO_MILD",
        "quarter.not-rated-up-to-months=2,                TOO_MILD",
        "year.quarter-grades.excellent-at-least=1,        TOO_MILD",
        "year.quarter-grades.completed-at-most=3,         TOO_MILD",
        "year.quarter-grades.failed-at-most=2,            TOO_MILD",
        "leadership.đ=1,                                  TOO_MILD",
        "leadership.e=1,                                  TOO_MILD",
        "'leadership.e=0.75,1',                           TOO_MILD",
        "leadership.đ=0.51..1,                            TOO_MILD",
    })
    void what_would_leave_nobody_judged_is_refused_at_its_parameter(String parameter, String code) {
        String name = parameter.substring(0, parameter.indexOf('='));
        for (String law : List.of("nd335-2025/1", "nd335-2025/1-per-line", "nd233-2026/1"))
            assertThat(wrong(law, parameter)).containsExactly(code + " /" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period.kinds=MONTH,YEAR",
                "period.kinds=QUARTER,YEAR",
                "year.minimum-months=3",
                "quarter.not-rated-up-to-months=1",
                "year.quarter-grades.excellent-at-least=4",
                "year.quarter-grades.completed-at-most=0",
                "year.quarter-grades.failed-at-most=0",
                "leadership.đ=0.25,0.75",
                "leadership.e=0.5..1",
            })
    void the_widest_reading_that_is_known_and_whatever_is_stricter_is_taken(String parameter) {
        assertThat(wrong("nd335-2025/1", parameter)).isEmpty();
    }

    @Test
    void everything_beyond_is_told_at_once_and_a_proposal_may_say_it() {
        String[] all = {"period.kinds=MONTH", "year.minimum-months=12", "leadership.e=1"};
        assertThat(wrong("nd335-2025/1", all))
                .containsExactlyInAnyOrder(
                        "LACKING /period.kinds", "TOO_MILD /year.minimum-months", "TOO_MILD /leadership.e");
        assertThat(Local.proposal("nd335-2025/1", all).law().list("period.kinds"))
                .containsExactly("MONTH");
    }

    @Test
    void the_refusal_says_how_far_one_may_go() {
        assertThatThrownBy(() -> Local.rules("year.minimum-months=12"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.text().vi())
                            .isEqualTo("“year.minimum-months” không được nhẹ hơn mức 3 khi xếp loại chính thức. "
                                    + "Chỉ đề xuất mới được khác.");
                    assertThat(refusal.text().en())
                            .isEqualTo("“year.minimum-months” must not be milder than 3 for official grades. "
                                    + "Only a proposal may differ.");
                });
        assertThatThrownBy(() -> Local.rules("period.kinds=YEAR"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.text().en())
                                .contains("“period.kinds” needs one of these", "MONTH, QUARTER"));
    }

    @Test
    void whatever_is_bounded_is_a_parameter_and_what_the_product_ships_keeps_to_it() {
        assertThat(Bounds.unheardOf()).isEmpty();
        RuleSet.shipped().forEach(rules -> {
            Findings found = new Findings();
            new Bounds(rules.law(), found).examine();
            assertThat(found.all()).as(rules.id()).isEmpty();
        });
    }
}
