package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceAloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency.grade.excellent=80",
                "agency.grade.good=60",
                "agency.grade.completed=40",
                "report.due-day=31",
                "year.due=12-01",
                "year.due-special=01-05",
            })
    void what_an_agency_owes_to_the_province_it_does_not_change(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));
        assertThat(ProvinceAlone.changed(Local.rules(parameter), DECREE)).containsExactly(name);
    }

    @Test
    void all_else_is_free_and_what_is_said_again_is_no_change() {
        RuleSet again = Local.rules("agency.grade.good=70", "year.due=12-15", "report.due-day=25");
        assertThat(ProvinceAlone.changed(again, DECREE)).isEmpty();
        assertThat(ProvinceAlone.changed(Local.rules("deduction.scope=PER_LINE"), DECREE))
                .isEmpty();
    }
}
