package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceAloneTest {
    @ParameterizedTest
    @CsvSource({
        "agency.grade.excellent=80, 90",
        "agency.grade.good=60,      70",
        "agency.grade.completed=40, 50",
        "report.due-day=31,         25",
        "publication.within-working-days=9, 5",
        "year.due=12-01,            12-14",
        "year.due-special=01-05,    01-15",
    })
    void what_an_agency_owes_to_the_province_holds_as_the_province_has_it(String parameter, String ofProvince) {
        Map<String, String> told = Map.of(name(parameter), ofProvince);
        Parameters rules = Local.rules(parameter).law();
        assertThat(ProvinceAlone.overruled(rules, DECREE.law())).isEqualTo(told);
        assertThat(ProvinceAlone.withheld(rules, DECREE.law())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "cap.denominator=GOOD_OR_ABOVE, GOOD",
        "cap.exceptional-least=1,   0",
        "cap.rounding=CEILING,      FLOOR",
        "grade.compared=ROUNDED,    EXACT",
        "general.step=0.25,         0.5",
        "leader.unit-result.nobody=FULL, ABSENT",
        "cap.order=WARN,            BLOCK",
        "year.method=QUARTER_GRADES, AVERAGE",
        "year.weight=SPANS,         MONTHS",
        "year.quarter-grades.excellent-at-least=4, 2",
        "year.quarter-grades.completed-at-most=0, 2",
        "year.quarter-grades.failed-at-most=0, 1",
    })
    void what_makes_grades_comparable_no_agency_adopts_otherwise_and_none_is_overruled_afterwards(
            String parameter, String ofProvince) {
        Parameters rules = Local.rules(parameter).law();
        assertThat(ProvinceAlone.withheld(rules, DECREE.law())).isEqualTo(Map.of(name(parameter), ofProvince));
        assertThat(ProvinceAlone.withheld(rules, rules)).isEmpty();
        assertThat(ProvinceAlone.overruled(rules, DECREE.law())).isEmpty();
    }

    private static String name(String parameter) {
        return parameter.substring(0, parameter.indexOf('='));
    }

    @Test
    void what_its_base_says_does_not_hold_where_the_province_has_decided_otherwise() {
        RuleSet province = Local.rules("agency.grade.good=80", "report.due-day=20");
        RuleSet agency = Local.rules("deduction.scope=PER_LINE");
        assertThat(ProvinceAlone.overruled(agency.law(), province.law()))
                .isEqualTo(Map.of("agency.grade.good", "80", "report.due-day", "20"));
        assertThat(ProvinceAlone.overruled(province.law(), province.law())).isEmpty();
        assertThat(ProvinceAlone.withheld(
                        Local.rules("cap.exceptional-least=0", "cap.order=BLOCK")
                                .law(),
                        DECREE.law()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "general.comment-below-maximum=",
        "general.comment-below-maximum=I.1",
        "general.evidence-above-zero=",
        "general.evidence-above-zero=III.1",
    })
    void an_agency_asks_its_reviewers_for_no_less_than_the_province_does(String parameter) {
        String name = name(parameter);
        assertThat(ProvinceAlone.withheld(Local.rules(parameter).law(), DECREE.law()))
                .isEqualTo(Map.of(name, DECREE.law().text(name)));
    }

    @Test
    void it_may_ask_for_more_and_the_province_for_less() {
        RuleSet less = Local.rules("general.comment-below-maximum=I.1", "general.evidence-above-zero=");
        assertThat(ProvinceAlone.withheld(DECREE.law(), less.law())).isEmpty();
        assertThat(ProvinceAlone.withheld(less.law(), less.law())).isEmpty();
        assertThat(ProvinceAlone.withheld(Local.rules("year.due=12-01").law(), DECREE.law()))
                .isEqualTo(Map.of("year.due", "12-14"));
    }

    @Test
    void all_else_is_free_and_what_is_said_again_is_no_change() {
        RuleSet again = Local.rules("agency.grade.good=70", "year.due=12-14", "report.due-day=25");
        assertThat(ProvinceAlone.withheld(again.law(), DECREE.law())).isEmpty();
        assertThat(ProvinceAlone.withheld(
                        Local.rules("deduction.scope=PER_LINE").law(), DECREE.law()))
                .isEmpty();
    }
}
