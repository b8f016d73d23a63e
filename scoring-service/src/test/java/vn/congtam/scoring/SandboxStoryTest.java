package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** Rules are tried over a month that is locked, over HTTP: who would move and why, and nothing is written. */
class SandboxStoryTest {
    private static final Town TOWN = new Town("thu");
    private static final String PROPOSAL = """
            base=nd335-2025/1
            id=thu/1
            version=1
            class=PROPOSAL
            title.vi=Thử ngưỡng
            title.en=Other thresholds
            basis=1/ĐX
            effective.from=2026-01-01
            grade.good=89.5
            """;

    @BeforeAll
    static void the_month_is_locked() {
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> lan().path("figures").path("taskPoints").asString("").equals("62.42"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        assertThat(TOWN.act(TOWN.head, TOWN.lan, "decision", "{}").status()).isEqualTo(200);
        String period = "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH;
        eventually(() -> TOWN.service.submit(TOWN.head, period + "/lock", "{}").status() == 200);
        eventually(() -> lan().path("state").asString("").equals("LOCKED"));
    }

    @Test
    void a_reading_of_the_law_by_line_moves_points_and_says_why() {
        JsonNode found = tried(INSPECTOR, Map.of("rules", "nd335-2025/1-per-line"));
        assertThat(found.path("changed").asInt()).as(found.toString()).isEqualTo(1);
        assertThat(found.path("moved").asInt()).isZero();
        JsonNode mover = found.path("movers").path(0);
        assertThat(mover.path("before").path("total").asString()).isEqualTo("89.42");
        assertThat(mover.path("after").path("total").asString()).isEqualTo("79.5");
        assertThat(mover.path("why").toString()).contains("vi", "en");
    }

    @Test
    void a_draft_moves_grades_and_leaves_the_locked_slip_as_it_is() {
        JsonNode before = lan();
        JsonNode found = tried(TOWN.head, Map.of("draft", PROPOSAL));
        assertThat(found.path("moved").asInt()).as(found.toString()).isEqualTo(1);
        assertThat(found.path("before").path("GOOD").asInt()).isEqualTo(1);
        assertThat(found.path("after").path("COMPLETED").asInt()).isEqualTo(1);
        assertThat(found.path("rules").path("id").asString()).isEqualTo("thu/1");
        assertThat(lan()).isEqualTo(before);
    }

    @Test
    void a_factor_of_the_only_product_moves_nobody() {
        JsonNode found = tried(TOWN.hr, Map.of("factors", Map.of("C-20", "3")));
        assertThat(found.path("people").asInt()).isPositive();
        assertThat(found.path("changed").asInt()).isZero();
        assertThat(found.path("movers")).isEmpty();
    }

    @Test
    void what_makes_no_sense_and_who_has_no_right_is_refused() {
        refused(post(TOWN.head, Map.of()), 422, "TRIAL_OF_NOTHING");
        refused(post(TOWN.head, Map.of("rules", "x/1")), 422, "TRIAL_RULES_UNKNOWN");
        refused(post(TOWN.head, Map.of("draft", "id=x/1")), 422, "TRIAL_RULES_WRONG");
        refused(post(TOWN.head, Map.of("rules", "nd335-2025/1", "draft", PROPOSAL)), 422, "TRIAL_OF_TWO_SETS");
        Map<String, Object> everywhere = Map.of("span", Town.MONTH, "rules", "nd335-2025/1");
        refused(sent(TOWN.head, everywhere), 403, "TRIAL_NOT_YOURS");
        String elsewhere = of("VC7777", "xa-khac", Role.OFFICIAL, Role.HEAD);
        refused(post(elsewhere, Map.of("rules", "nd335-2025/1")), 403, "TRIAL_NOT_YOURS");
        assertThat(post(TOWN.official, Map.of("rules", "nd335-2025/1")).status())
                .isEqualTo(403);
        Map<String, Object> malformed =
                Map.of("agency", TOWN.agency.value(), "span", "2026-13", "rules", "nd335-2025/1");
        refused(sent(TOWN.head, malformed), 422, "TRIAL_SPAN_MALFORMED");
    }

    @Test
    void the_page_shows_the_form_in_both_languages() {
        assertThat(TOWN.service.get(TOWN.head, "/sandbox").text())
                .contains("Thử quy tắc", "nd335-2025/1-per-line")
                .doesNotContain("??");
        assertThat(TOWN.service.get(TOWN.head, "/sandbox?lang=en").text())
                .contains("Try rules")
                .doesNotContain("??");
    }

    private static JsonNode tried(String token, Map<String, ?> what) {
        Answer answer = post(token, what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static Answer post(String token, Map<String, ?> what) {
        Map<String, Object> body = new TreeMap<>(what);
        body.put("agency", TOWN.agency.value());
        body.put("span", Town.MONTH);
        return sent(token, body);
    }

    private static Answer sent(String token, Map<String, ?> body) {
        return TOWN.service.submit(token, "/api/v1/sandbox", JsonMapper.shared().writeValueAsString(body));
    }

    private static JsonNode lan() {
        return TOWN.read(INSPECTOR, TOWN.lan).body();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
