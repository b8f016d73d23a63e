package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.stories.Api.Answer;
import vn.congtam.stories.Tasks.Task;

/** What no rule can compute with is refused where it is entered, with a code and a pointer, in both languages. */
class AgainstTheLawTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);

    private final Town town = Year2026.town("xa-sai-luat");
    private final Tasks tasks = new Tasks(town);
    private final String head = town.head();
    private final String official = town.code(2);

    @Test
    void nothing_that_the_law_does_not_know_comes_in() {
        town.takeOn(List.of(Town.official(official, head)));
        Slips month = Slips.open(town, Year2026.MONTH);
        noFactorIsBelowZero();
        noMoreIsDoneThanWasAssigned();
        noMoreIsExemptedThanFailed();
        noItemIsAboveItsMaximumOrOffTheGrid();
        noRuleSetIsUnknown();
        noOverrideIsWithoutItsDocument();
        assertThat(month.figures(official).path("generalPoints").isString()).isFalse();
    }

    private void noFactorIsBelowZero() {
        Map<String, String> product =
                Map.of("code", "P-9", "name", "Văn bản", "output", "văn bản", "group", "N1", "points", "-5");
        String path = "/indicator/api/v1/catalogues/" + town.catalogueId() + "/products";
        refused(town.personnel(), path, product, "NOT_POSITIVE", "/points");
    }

    private void noMoreIsDoneThanWasAssigned() {
        Task task = tasks.assign(head, official, "P-1", 2, DUE);
        String path = "/submission/api/v1/tasks/" + task.id();
        Map<String, Object> three = Map.of("quantity", 3, "evidence", List.of());
        refused(town.as(official), path + "/submissions", three, "MORE_THAN_ASSIGNED", "/quantity");
    }

    private void noMoreIsExemptedThanFailed() {
        Task task = tasks.assign(head, official, "P-1", 1, DUE);
        tasks.deliver(task, 1);
        String path = "/submission/api/v1/tasks/" + task.id() + "/exemption-requests";
        for (String shortfall : List.of("QUALITY", "LATE"))
            refused(
                    town.as(official),
                    path,
                    Map.of("shortfall", shortfall, "cause", "Mưa lũ chia cắt"),
                    "NOTHING_TO_EXEMPT",
                    "/shortfall");
    }

    private void noItemIsAboveItsMaximumOrOffTheGrid() {
        town.province().settle();
        refused(town.as(official), slip("/self-score"), item("5.5"), "OUT_OF_RANGE", "/criteria/0/points");
        refused(town.as(official), slip("/self-score"), item("4.3"), "OFF_GRID", "/criteria/0/points");
    }

    private static Map<String, Object> item(String points) {
        return Map.of("criteria", List.of(Map.of("item", "I.1", "points", points, "comment", "khá")));
    }

    private void noRuleSetIsUnknown() {
        Map<String, String> adoption =
                Map.of("kind", "CIVIL_SERVANT", "rules", "khong-co/1", "from", "2027-01-01", "document", "QĐ 13");
        refused(
                town.province().homeAffairs(),
                "/indicator/api/v1/regulations/rules",
                adoption,
                "RULES_UNKNOWN",
                "/rules");
    }

    private void noOverrideIsWithoutItsDocument() {
        Map<String, String> conclusion = Map.of("ground", "DISCIPLINE", "date", "2026-12-01");
        refused(town.as(head), slip("/overrides"), conclusion, "REQUIRED", "/document");
        refused(
                town.as(head),
                slip("/overrides"),
                Map.of("ground", "DISCIPLINE", "date", "2026-12-01", "document", " "),
                "BLANK",
                "/document");
    }

    private String slip(String what) {
        return "/scoring/api/v1/slips/" + official + "/" + Year2026.MONTH + what;
    }

    private static void refused(Api who, String path, Map<String, ?> body, String code, String pointer) {
        Answer answer = who.post(path, JsonMapper.shared().writeValueAsString(body));
        JsonNode problem = answer.body();
        assertThat(answer.status()).as(problem.toString()).isEqualTo(422);
        String said = problem.path("code").asString();
        assertThat(said.equals("NOT_VALID") ? problem.at("/errors/0/code").asString() : said)
                .isEqualTo(code);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.path("vi").asString()).isNotEmpty();
        assertThat(problem.path("en").asString()).isNotEmpty();
    }
}
