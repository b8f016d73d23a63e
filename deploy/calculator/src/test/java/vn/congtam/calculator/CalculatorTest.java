package vn.congtam.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CalculatorTest {
    private static final String LINE = "{'code':'A','factor':'1','assigned':20,'completed':18,'lateTimes':2}";
    static final String INPUT = "{'leader':false,'generalPoints':'27','lines':[" + LINE + "]}";

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    static Run run(String singleQuoted) {
        return Run.of(json(singleQuoted));
    }

    static void assertRefused(Run run, String code, String pointer) {
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problem().get("status").asInt()).isEqualTo(422);
        JsonNode error = run.problem().get("errors").get(0);
        assertThat(error.get("code").asString() + " " + error.get("pointer").asString())
                .isEqualTo(code + " " + pointer);
        assertThat(error.get("vi").asString()).isNotBlank();
        assertThat(error.get("en").asString()).isNotBlank();
    }

    @Test
    void an_object_gives_an_object_with_exact_figures() {
        Run run = run(INPUT);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode answer = run.answer();
        assertThat(answer.propertyNames())
                .containsExactly(
                        "state",
                        "rules",
                        "a",
                        "b",
                        "c",
                        "d",
                        "đ",
                        "e",
                        "taskPoints",
                        "generalPoints",
                        "total",
                        "grade",
                        "exact",
                        "explanation");
        assertThat(answer.get("total").asString()).isEqualTo("89.42");
        assertThat(answer.at("/exact/taskPoints").asString()).isEqualTo("749/12");
        assertThat(answer.at("/exact/total").asString()).isEqualTo("1073/12");
        assertThat(answer.at("/rules/id").asString()).isEqualTo("nd335-2025/1");
        assertThat(answer.at("/rules/hash").asString()).matches("[0-9a-f]{64}");
        assertThat(answer.get("đ").isNull()).isTrue();
    }

    @Test
    void vietnamese_is_written_in_utf_8_whatever_the_locale() {
        JsonNode step = run(INPUT).answer().at("/explanation/0");
        assertThat(step.at("/text/vi").asString()).startsWith("Công việc A: được giao 20");
        assertThat(step.propertyNames()).containsExactly("rule", "article", "text", "inputs", "value");
        assertThat(run("{").problem().get("vi").asString()).startsWith("JSON không đúng cú pháp");
    }

    @Test
    void an_array_gives_an_array_even_an_empty_one() {
        assertThat(run("[]").answer()).isEmpty();
        assertThat(run("[" + INPUT + "," + INPUT + "]").answer()).hasSize(2);
    }

    @Test
    void numbers_may_be_text_or_numbers_and_stay_exact() {
        JsonNode asNumbers =
                run("{'generalPoints':27.0,'lines':[{'code':'A','factor':0.1,'assigned':'20','completed':18.0,'lateTimes':2e0}]}")
                        .answer();
        assertThat(asNumbers.at("/exact/total").asString()).isEqualTo("1073/12");
    }

    @Test
    void the_own_share_of_work_scales_its_factor() {
        JsonNode shared =
                run("{'generalPoints':'27','lines':[{'code':'A','factor':'1.5','share':'0.6','assigned':20,'completed':18,'lateTimes':2},"
                                + "{'code':'B','factor':'1','assigned':10,'completed':10}]}")
                        .answer();
        JsonNode scaled =
                run("{'generalPoints':'27','lines':[{'code':'A','factor':'0.9','assigned':20,'completed':18,'lateTimes':2},"
                                + "{'code':'B','factor':'1','assigned':10,'completed':10}]}")
                        .answer();
        assertThat(shared.at("/exact/total")).isEqualTo(scaled.at("/exact/total"));
        assertThat(shared.at("/explanation/0/rule").asString()).isEqualTo("line.share");
    }

    @Test
    void all_parts_of_an_input_are_read() {
        JsonNode answer =
                run("{'rules':'nd335-2025/1-free-leadership','leader':true,'unitResult':'0.7','organisation':0.8,"
                                + "'unity':1,'general':[{'item':'I.1','points':'4.5','comment':'khá'}],'lines':[" + LINE
                                + "],"
                                + "'overrides':[{'ground':'CORRUPTION','document':'QĐ-9','date':'2026-10-02'}]}")
                        .answer();
        assertThat(answer.get("state").asString()).isEqualTo("INCOMPLETE");
        assertThat(answer.get("grade").asString()).isEqualTo("NOT_COMPLETED");
        assertThat(answer.get("d").asString()).isEqualTo("0.7");
        assertThat(answer.get("đ").asString()).isEqualTo("0.8");
        assertThat(answer.get("e").asString()).isEqualTo("1");
        assertThat(answer.get("total").isNull()).isTrue();
    }

    /** The day is not asked for: whoever has only the number of a decision can compute as well. */
    @Test
    void a_conclusion_without_its_day_is_taken_for_one_of_the_year() {
        String overridden = INPUT.replace("'lines'", "'overrides':[{'ground':'DISCIPLINE','document':'QĐ-9'}],'lines'");
        assertThat(run(overridden).answer().get("grade").asString()).isEqualTo("NOT_COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u00a0", "\\u200b", "\\u2060\\ufeff"})
    void a_document_of_which_nothing_is_to_be_seen_is_none(String unseen) {
        Run refused = run(
                INPUT.replace("'lines'", "'overrides':[{'ground':'DISCIPLINE','document':'" + unseen + "'}],'lines'"));
        assertThat(refused.exit()).isEqualTo(2);
        JsonNode error = refused.problem().get("errors").get(0);
        assertThat(error.get("code").asString()).isEqualTo("DOCUMENT_MISSING");
        assertThat(error.get("pointer").asString()).isEqualTo("/overrides/0/document");
    }

    @Test
    void who_is_not_rated_has_no_figures() {
        JsonNode answer = run("{'leader':false,'lines':[],'notRated':{'reason':'MATERNITY'}}")
                .answer();
        assertThat(answer.get("state").asString()).isEqualTo("NOT_RATED");
        assertThat(answer.get("a").isNull()).isTrue();
    }

    @Test
    void null_general_points_are_missing_ones() {
        assertThat(run("{'generalPoints':null,'lines':[" + LINE + "]}")
                        .answer()
                        .get("state")
                        .asString())
                .isEqualTo("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code':'A','factor':'-1','assigned':1,'completed':1                         | FACTOR_NOT_POSITIVE /lines/0/factor",
                "'code':'A','factor':'0','assigned':1,'completed':1                          | FACTOR_NOT_POSITIVE /lines/0/factor",
                "'code':'A','factor':'x','assigned':1,'completed':1                          | NOT_A_NUMBER /lines/0/factor",
                "'code':'A','factor':'','assigned':1,'completed':1                           | NOT_A_NUMBER /lines/0/factor",
                "'code':'A','factor':'NaN','assigned':1,'completed':1                        | NOT_A_NUMBER /lines/0/factor",
                "'code':'A','factor':'١','assigned':1,'completed':1                          | NOT_A_NUMBER /lines/0/factor",
                "'code':'A','factor':true,'assigned':1,'completed':1                         | WRONG_TYPE /lines/0/factor",
                "'code':'A','factor':null,'assigned':1,'completed':1                         | WRONG_TYPE /lines/0/factor",
                "'code':'A','factor':1e999,'assigned':1,'completed':1                        | TOO_LARGE /lines/0/factor",
                "'code':'A','assigned':1,'completed':1                                       | REQUIRED /lines/0/factor",
                "'code':'A','factor':'1','assigned':1                                        | REQUIRED /lines/0/completed",
                "'code':'A','factor':'1','assigned':1.5,'completed':1                        | NOT_AN_INTEGER /lines/0/assigned",
                "'code':'A','factor':'1','assigned':-1,'completed':-1                        | NEGATIVE /lines/0/assigned",
                "'code':'A','factor':'1','assigned':1,'completed':2                          | COMPLETED_ABOVE_ASSIGNED /lines/0/completed",
                "'code':'A','factor':'1','assigned':1e30,'completed':1                       | TOO_LARGE /lines/0/assigned",
                "'code':'A','factor':'1','assigned':99999999999,'completed':1                | TOO_LARGE /lines/0/assigned",
                "'code':'A','factor':'1','assigned':1,'completed':1,'lateTimes':null         | WRONG_TYPE /lines/0/lateTimes",
                "'code':'A','factor':'1','assigned':1,'completed':1,'lateTimesExempted':1    | EXEMPTED_ABOVE_COUNTED /lines/0/lateTimesExempted",
                "'code':'A','factor':'1','assigned':1,'completed':1,'share':0                | SHARE_OUT_OF_RANGE /lines/0/share",
                "'code':'A','factor':'1','assigned':1,'completed':1,'share':'1.1'            | SHARE_OUT_OF_RANGE /lines/0/share",
                "'code':'A','factor':'1','assigned':1,'completed':1,'share':null             | WRONG_TYPE /lines/0/share",
                "'code':'A','factor':'1','assigned':1,'completed':1,'late':1                 | UNKNOWN_FIELD /lines/0/late",
                "'code':'A','factor':'1','assigned':1,'completed':1,'a/b~':1                 | UNKNOWN_FIELD /lines/0/a~1b~0",
                "'code':'A','code':'B','factor':'1','assigned':1,'completed':1               | DUPLICATE_FIELD /lines/0/code",
                "'code':7,'factor':'1','assigned':1,'completed':1                            | WRONG_TYPE /lines/0/code",
                "'code':' ','factor':'1','assigned':1,'completed':1                          | TEXT_MISSING /lines/0/code",
            })
    void a_bad_line_is_refused_at_its_field(String line, String wrong) {
        String[] expected = wrong.split(" ", 2);
        assertRefused(run("{'generalPoints':'27','lines':[{" + line + "}]}"), expected[0], expected[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'generalPoints':'27.3'}                                          | OFF_GRID /generalPoints",
                "{'generalPoints':'31'}                                            | OUT_OF_RANGE /generalPoints",
                "{'generalPoints':[]}                                              | WRONG_TYPE /generalPoints",
                "{'generalPoints':'27','general':[]}                               | TWO_GENERALS /general",
                "{'general':[{'item':'I.1','points':6}]}                           | OUT_OF_RANGE /general/0/points",
                "{'general':[{'item':'I.1'}]}                                      | REQUIRED /general/0/points",
                "{'general':{}}                                                    | WRONG_TYPE /general",
                "{'rules':'x'}                                                     | RULE_SET_UNKNOWN /rules",
                "{'rules':7}                                                       | WRONG_TYPE /rules",
                "{'leader':'yes'}                                                  | WRONG_TYPE /leader",
                "{'unity':1}                                                       | NOT_A_LEADER /unity",
                "{'leader':true,'unity':'0.8'}                                     | VALUE_NOT_ALLOWED /unity",
                "{'lines':{}}                                                      | WRONG_TYPE /lines",
                "{'lines':[7]}                                                     | WRONG_TYPE /lines/0",
                "{'overrides':[{'ground':'DISCIPLINE'}]}                           | DOCUMENT_MISSING /overrides/0/document",
                "{'overrides':[{'ground':'THEFT','document':'1'}]}                 | UNKNOWN_VALUE /overrides/0/ground",
                "{'overrides':[{'ground':7,'document':'1'}]}                       | WRONG_TYPE /overrides/0/ground",
                "{'overrides':[{'ground':'DISCIPLINE','document':'1','date':'2026-02-30'}]} | NOT_A_DATE /overrides/0/date",
                "{'overrides':[{'ground':'DISCIPLINE','document':'1','date':7}]}   | WRONG_TYPE /overrides/0/date",
                "{'notRated':{'reason':'TIRED'}}                                   | UNKNOWN_VALUE /notRated/reason",
                "{'notRated':{}}                                                   | REQUIRED /notRated/reason",
                "{'lines':[],'lines':[]}                                           | DUPLICATE_FIELD /lines",
            })
    void a_bad_input_is_refused_at_its_field(String input, String wrong) {
        String[] expected = wrong.split(" ", 2);
        assertRefused(run(input), expected[0], expected[1]);
    }

    @Test
    void in_an_array_the_pointer_begins_with_the_index_and_nothing_is_answered() {
        String bad = "{'lines':[{'code':'A','factor':'-1','assigned':1,'completed':1}]}";
        Run run = run("[" + INPUT + "," + INPUT + "," + INPUT + "," + bad + "]");
        assertRefused(run, "FACTOR_NOT_POSITIVE", "/3/lines/0/factor");
        assertRefused(run("[7]"), "WRONG_TYPE", "/0");
    }

    @Test
    void everything_wrong_is_named_up_to_a_hundred() {
        String bad = "{'generalPoints':'31','lines':[{'code':'','factor':'0','assigned':1,'completed':1}]}";
        assertThat(run(bad).problem().get("errors")).hasSize(3);
        assertThat(run("[" + String.join(",", Collections.nCopies(50, bad)) + "]")
                        .problem()
                        .get("errors"))
                .hasSize(100);
    }
}
