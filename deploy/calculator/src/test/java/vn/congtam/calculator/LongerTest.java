package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** A quarter and a year are computed again from what their months left, as their locked slips tell it. */
class LongerTest {
    private static final String JULY = month("2026-07", "20", "20", "27", "97", "EXCELLENT");
    private static final String AUGUST = month("2026-08", "20", "10", "26", "61", "COMPLETED");
    private static final String QUARTER =
            "{'span':'2026-Q3','parts':['2026-07','2026-08'],'tracked':[" + JULY + "," + AUGUST + "]}";

    private static final RuleSet CUSTOMS = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=hai-quan/1
            version=1
            class=LOCAL_APPROVED
            basis=12/QĐ-HQ
            effective.from=2026-01-01
            title.vi=Quy định của hải quan
            title.en=Rules of the customs
            quarter.not-rated-up-to-months=1
            """);

    @Test
    void a_quarter_adds_up_what_its_months_left() {
        JsonNode answer = run(QUARTER).answer();
        // 30 of 40, and the mean of 27 and 26; in September the person was not yet there
        assertThat(answer.path("a").asString()).isEqualTo("0.75");
        assertThat(answer.path("total").asString()).isEqualTo("79");
        assertThat(answer.at("/exact/total").asString()).isEqualTo("79");
        assertThat(answer.path("grade").asString()).isEqualTo("GOOD");
    }

    @Test
    void months_of_the_quarter_before_count_where_the_rules_carry_them_over() {
        String june = month("2026-06", "10", "5", "25", "60", "COMPLETED");
        String input = QUARTER.replace("'tracked':[", "'carried':['2026-06'],'tracked':[" + june + ",");
        assertThat(wrong(run(input))).isEqualTo("NOT_COUNTED /carried");
        String rules = JsonMapper.shared().writeValueAsString(CUSTOMS.parameters());
        String customs =
                input.replace("{'span':'2026-Q3'", "{'rules':'hai-quan/1','parameters':" + rules + ",'span':'2026-Q3'");
        JsonNode answer = run(customs).answer();
        // 35 of 50, and the mean of 25, 27 and 26
        assertThat(answer.path("a").asString()).isEqualTo("0.7");
        assertThat(answer.path("total").asString()).isEqualTo("75");
        assertThat(wrong(run(customs.replace("'exactTotal':'60'", "'exactTotal':'101'"))))
                .isEqualTo("OUT_OF_RANGE /tracked/0/exactTotal");
    }

    @Test
    void a_month_that_counts_and_left_nothing_yet_is_not_zero() {
        Run run = run(QUARTER.replace("['2026-07','2026-08']", "['2026-07','2026-08','2026-09']"));
        assertThat(run.answer().path("state").asString()).isEqualTo("INCOMPLETE");
    }

    @Test
    void a_year_is_the_mean_of_what_counts_in_it() {
        JsonNode answer = run(QUARTER.replace("2026-Q3", "2026")).answer();
        assertThat(answer.path("total").asString()).isEqualTo("79");
        assertThat(answer.path("explanation")).isNotEmpty();
    }

    @Test
    void a_quarter_weighs_the_months_of_it_that_were_worked() {
        String third = month("2026-Q3", "20", "20", "27", "76", "GOOD");
        String fourth = month("2026-Q4", "20", "20", "27", "97", "EXCELLENT");
        String late = third.replace("'overrides':[]", "'overrides':[],'worked':['2026-09']");
        String year = "{'span':'2026','parts':['2026-Q3','2026-Q4'],'tracked':[" + late + "," + fourth + "]}";
        // (76 + 3 x 97) / 4
        assertThat(run(year).answer().path("total").asString()).isEqualTo("91.75");
        assertThat(run(year.replace(late, third)).answer().path("total").asString())
                .isEqualTo("86.5");
        assertThat(wrong(run(year.replace("['2026-09']", "['2026-05']"))))
                .isEqualTo("PERIOD_OUTSIDE /tracked/0/worked/0");
    }

    @Test
    void who_served_in_no_part_of_the_year_came_too_late_to_be_rated_for_it() {
        JsonNode answer =
                run("{'span':'2026','parts':[],'tracked':[],'overrides':[]}").answer();
        assertThat(answer.path("state").asString()).isEqualTo("NOT_RATED");
    }

    @Test
    void months_left_unrated_are_left_out() {
        String leave = "{'span':'2026-08','state':'NOT_RATED','unrated':'NO_WORK_ASSIGNED','overrides':[]}";
        JsonNode answer = run(QUARTER.replace(AUGUST, leave)).answer();
        assertThat(answer.path("total").asString()).isEqualTo("97");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2026-Q3           | 2026-13        | PERIOD_MALFORMED   | /span",
                "'span':'2026-Q3'  | 'span':7       | WRONG_TYPE         | /span",
                "'span':'2026-Q3'  | 'span':'2026-09' | PERIOD_NOT_ALLOWED | /span",
                "'2026-08'],       | '2026-8'],     | PERIOD_MALFORMED   | /parts/1",
                "'span':'2026-08'  | 'span':'2026-04' | PERIOD_OUTSIDE   | /tracked/1/span",
                "'completed':'10'  | 'completed':'x' | NOT_A_NUMBER      | /tracked/1/volumes/completed",
                "'completed':'10'  | 'completed':'21' | WORK_INCONSISTENT | /tracked/1/volumes",
                "'exactTotal':'61' | 'exactTotal':'101/1' | OUT_OF_RANGE | /tracked/1/exactTotal",
                "'exactTotal':'61' | 'exactTotal':'1/0' | NOT_A_NUMBER   | /tracked/1/exactTotal",
                "'state':'SCORED'  | 'state':'GUESSED' | UNKNOWN_VALUE   | /tracked/0/state",
                "'parts'           | 'lines':[],'parts' | UNKNOWN_FIELD  | /lines",
                "'parts'           | 'generalPoints':'27','parts' | NOT_COUNTED | /general",
            })
    void what_is_wrong_is_pointed_at(String part, String instead, String code, String pointer) {
        Run run = run(QUARTER.replace(part, instead));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(wrong(run)).isEqualTo(code + " " + pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q3", "2026"})
    void a_conclusion_is_of_the_year_that_is_rated(String span) {
        String input = QUARTER.replace("2026-Q3", span).replace("'parts'", "'overrides':[CONCLUSION],'parts'");
        assertThat(run(input.replace("CONCLUSION", conclusion("DISCIPLINE", "2026-10-02")))
                        .answer()
                        .path("grade")
                        .asString())
                .isEqualTo("NOT_COMPLETED");
        assertThat(wrong(run(input.replace("CONCLUSION", conclusion("DISCIPLINE", "2025-10-02")))))
                .isEqualTo("OVERRIDE_OF_ANOTHER_YEAR /overrides/0/date");
        assertThat(wrong(run(input.replace("CONCLUSION", conclusion("CORRUPTION", "2026-10-02")))))
                .isEqualTo("ONLY_FOR_LEADERS /overrides/0/ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-20", "2027-01-20"})
    void across_a_turn_of_the_year_a_conclusion_is_of_either(String date) {
        String days = QUARTER.replace("2026-Q3", "2026-08-01--2027-01-31").replace("'2026-07',", "");
        String input = days.replace("'parts'", "'overrides':[" + conclusion("DISCIPLINE", date) + "],'parts'");
        assertThat(wrong(run(input))).doesNotContain("OVERRIDE_OF_ANOTHER_YEAR");
    }

    @Test
    void what_an_agency_was_involved_in_is_held_against_who_led_it_then() {
        String led = AUGUST.replace("'overrides':[]", "'overrides':[" + conclusion("CORRUPTION", "2026-08-20") + "]");
        assertThat(wrong(run(QUARTER.replace(AUGUST, led))))
                .isEqualTo("ONLY_FOR_LEADERS /tracked/1/overrides/0/ground");
        String leader = led.replace("'leader':false", "'leader':true");
        assertThat(run(QUARTER.replace("2026-Q3", "2026").replace(AUGUST, leader))
                        .answer()
                        .path("grade")
                        .asString())
                .isEqualTo("NOT_COMPLETED");
        assertThat(wrong(run(QUARTER.replace(
                        AUGUST, led.replace("CORRUPTION", "DISCIPLINE").replace("2026-08-20", "2025-08-20")))))
                .isEqualTo("OVERRIDE_OF_ANOTHER_YEAR /tracked/1/overrides/0/date");
    }

    private static String conclusion(String ground, String date) {
        return "{'ground':'%s','document':'QĐ-9','date':'%s'}".formatted(ground, date);
    }

    private static String wrong(Run run) {
        JsonNode error = run.problem().path("errors").path(0);
        return error.path("code").asString() + " " + error.path("pointer").asString();
    }

    @Test
    void nothing_is_judged_once_for_a_year() {
        Run run = run(QUARTER.replace("2026-Q3", "2026").replace("'parts'", "'generalPoints':'27','parts'"));
        assertThat(run.problem().at("/errors/0/code").asString()).isEqualTo("NOT_COUNTED");
    }

    private static String month(
            String span, String assigned, String completed, String general, String total, String grade) {
        String volumes = "{'assigned':'%s','completed':'%s','quality':'%s','progress':'%s'}"
                .formatted(assigned, completed, completed, completed);
        return "{'span':'%s','rules':{},'leader':false,'state':'SCORED','volumes':%s,".formatted(span, volumes)
                + "'generalPoints':'%s','exactTotal':'%s','decided':'%s','overrides':[]}"
                        .formatted(general, total, grade);
    }

    private static Run run(String singleQuoted) {
        return Run.of(singleQuoted.replace('\'', '"'));
    }
}
