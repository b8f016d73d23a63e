package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.stories.Api.Answer;

/** Last month of the commune, as it stands after it was locked. */
class OneMonthTest {
    private static final String MONTH = Commune.lastMonth().toString();

    @Test
    void the_dashboard_the_slip_and_the_calculator_tell_the_same_figure_for_everybody() {
        JsonNode dashboard = dashboard("/" + Commune.AGENCY + "/kinh-te");
        assertThat(dashboard.path("rows")).hasSize(8);
        for (JsonNode row : dashboard.path("rows")) {
            JsonNode slip = slip(row.path("id").asString());
            String total = slip.at("/figures/total").asString();
            assertThat(row.at("/person/figures/total").asString())
                    .as(row.path("name").asString())
                    .isEqualTo(total);
            assertThat(new BigDecimal(calculated(slip).path("total").asString()))
                    .isEqualByComparingTo(total);
            assertThat(calculated(slip).path("grade").asString())
                    .isEqualTo(slip.at("/figures/grade").asString());
        }
    }

    @Test
    void why_this_score_lists_the_very_facts_of_the_history() {
        Set<String> history = StreamSupport.stream(
                        Commune.as("inspector")
                                .get("/reporting/api/v1/history/" + Commune.LAN + "?month=" + MONTH)
                                .body()
                                .spliterator(),
                        false)
                .map(fact -> fact.path("eventId").asString())
                .collect(Collectors.toSet());
        JsonNode works = slip(Commune.LAN).path("works");
        assertThat(works).isNotEmpty();
        for (JsonNode work : works) {
            List<JsonNode> facts = StreamSupport.stream(work.path("facts").spliterator(), false)
                    .toList();
            assertThat(facts).hasSizeGreaterThanOrEqualTo(3);
            assertThat(facts)
                    .allSatisfy(fact ->
                            assertThat(history).contains(fact.path("eventId").asString()));
        }
    }

    @Test
    void an_objective_delay_was_excused_and_both_the_delay_and_the_excuse_are_to_be_seen() {
        assertThat(slip(Commune.LAN).path("works")).anySatisfy(work -> {
            assertThat(work.at("/line/work/lateTimes").asInt()).isEqualTo(1);
            assertThat(work.at("/line/work/lateTimesExempted").asInt()).isEqualTo(1);
        });
        assertThat(slip(Commune.LAN).at("/figures/c").asString()).isEqualTo("1");
    }

    @Test
    void each_level_of_the_dashboard_is_the_sum_of_the_one_below() {
        JsonNode agency = dashboard("/" + Commune.AGENCY);
        int people = 0;
        for (JsonNode division : agency.path("rows")) {
            JsonNode below =
                    dashboard("/" + Commune.AGENCY + "/" + division.path("id").asString());
            assertThat(below.path("total")).isEqualTo(division.path("sum"));
            people += below.path("rows").size();
        }
        assertThat(people).isEqualTo(32).isEqualTo(agency.at("/total/people").asInt());
    }

    @Test
    void those_of_the_province_have_names_to_what_they_do() {
        for (String staff : List.of("VC9001", "VC9002", "VC9003", "VC9004")) {
            Answer known = Commune.as("inspector").get("/indicator/api/v1/staff/" + staff);
            assertThat(known.body().path("name").asString()).as(staff).contains(" ");
        }
        JsonNode facts = Commune.as("inspector")
                .get("/reporting/api/v1/history/" + Commune.LAN)
                .body();
        assertThat(facts)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.path("actorName").asString(""))
                        .isNotIn("VC9001", "VC9002", "VC9003", "VC9004"));
    }

    @Test
    void who_was_on_maternity_leave_is_not_rated_and_not_failed() {
        JsonNode slip = slip("VC0022");
        assertThat(slip.at("/figures/grade").isMissingNode()).isTrue();
        assertThat(slip.at("/figures/state").asString()).isEqualTo("NOT_RATED");
        assertThat(dashboard("/" + Commune.AGENCY).at("/total/unrated").asInt()).isEqualTo(1);
    }

    @Test
    void a_locked_month_takes_no_more_work_and_no_other_decision() {
        Answer assigned = Commune.as(Commune.HEAD_OF_ECONOMY)
                .post(
                        "/submission/api/v1/tasks",
                        Commune.assignment(Commune.LAN, "CM-01", "1", "Muộn", Commune.today())
                                .replace("}", ",\"month\":\"" + MONTH + "\"}"));
        assertThat(assigned.status()).isBetween(409, 422);
        assertThat(assigned.body().path("code").asString()).isIn("PERIOD_LOCKED", "MONTH_PAST");
        Answer decided =
                Commune.as("head").post("/scoring/api/v1/slips/" + Commune.LAN + "/" + MONTH + "/decision", "{}");
        assertThat(decided.status()).isEqualTo(409);
    }

    @Test
    void every_read_model_equals_a_fresh_fold_of_the_facts() {
        new ReadModels(Commune.as("admin")).equalAFreshFold();
    }

    private static JsonNode slip(String staff) {
        Answer answer = Commune.as("inspector").get("/scoring/api/v1/slips/" + staff + "/" + MONTH);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode dashboard(String place) {
        return Commune.as("leader")
                .get("/reporting/api/v1/dashboard" + place + "?month=" + MONTH)
                .body();
    }

    private static JsonNode calculated(JsonNode slip) {
        return JsonMapper.shared()
                .readTree(Standalone.kpi(slip.path("scoreInput").toString(), "score", "-"));
    }
}
