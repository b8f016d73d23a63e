package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** The only person with a grade is Excellent, against the score: the cap, over HTTP. */
class ClassificationStoryTest {
    private static final String HOME_AFFAIRS = of("NV0001", null, Role.HOMEAFFAIRS);
    private static final Town TOWN = new Town("hang");

    @BeforeAll
    static void ms_lan_is_decided_excellent() {
        TOWN.lanWorks();
        TOWN.opened();
        eventually(() -> TOWN.read(TOWN.official, TOWN.lan)
                .body()
                .path("figures")
                .path("taskPoints")
                .asString("")
                .equals("62.42"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        String excellent = "{\"grade\":\"EXCELLENT\",\"reason\":\"Sáng kiến cấp tỉnh\",\"document\":\"QĐ 5\"}";
        Answer decided = TOWN.act(TOWN.head, TOWN.lan, "decision", excellent);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
    }

    @Test
    void the_lock_is_refused_and_says_where_and_by_how_many() {
        eventually(() ->
                post(TOWN.head, "lock", "{}").body().path("code").asString("").equals("CAP_EXCEEDED"));
        JsonNode refused = post(TOWN.head, "lock", "{}").body();
        assertThat(refused.path("en").asString()).contains("Whole agency: 1 excellent", "exceeded by 1.");
        assertThat(refused.path("vi").asString()).contains("vượt tỷ lệ").doesNotContain("Whole agency");
    }

    @Test
    void the_classification_tells_the_violation_and_the_departure() {
        eventually(() -> !classification(TOWN.hr).path("departures").isEmpty());
        eventually(() -> classification(TOWN.hr).path("violations").size() == 2);
        JsonNode told = classification(INSPECTOR);
        JsonNode whole = told.path("spreads").path(0);
        assertThat(whole.path("rated").asInt()).isEqualTo(1);
        assertThat(whole.path("people").asInt()).isEqualTo(3);
        assertThat(whole.path("exceeded").asInt()).isEqualTo(1);
        assertThat(told.path("violations")).hasSize(2);
        assertThat(told.path("departures").path(0).path("document").asString()).isEqualTo("QĐ 5");
        assertThat(told.path("names").path(TOWN.lan.value()).asString()).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void what_exceeds_the_cap_since_the_lock_is_told_to_all_who_read_it() {
        PeriodId period = PeriodId.of(TOWN.agency, "2026-07");
        LocalDate due = LocalDate.of(2026, 7, 25);
        Excess one = new Excess(ShippedLaw.DECREE.id(), null, 2, 1);
        TOWN.service.tell(
                "scoring", period, new PeriodOpened(period, TOWN.agency, "2026-07", Basis.WORK, List.of(), due));
        TOWN.service.tell("scoring", period, new CapOverrun(period, TOWN.lan, List.of(one)));
        String page = "/classification?agency=" + TOWN.agency.value() + "&span=2026-07";
        for (String reader : List.of(TOWN.head, TOWN.hr, HOME_AFFAIRS, TOWN.leader, INSPECTOR)) {
            eventually(() ->
                    overrun(reader).path("places").path(0).path("exceeded").asInt(0) == 1);
            assertThat(TOWN.service.get(reader, page).text())
                    .contains(
                            "id=\"overrun\"",
                            "Nguyễn Thị Lan",
                            "Toàn cơ quan: 2 người xuất sắc, được phép nhiều nhất 1")
                    .doesNotContain("??");
        }
        assertThat(overrun(TOWN.hr).path("staff").asString()).isEqualTo(TOWN.lan.value());
        assertThat(overrun(TOWN.hr).path("at").asString()).isNotEmpty();
        TOWN.service.tell("scoring", period, new CapOverrun(period, null, List.of()));
        eventually(() -> overrun(TOWN.hr).isMissingNode() || overrun(TOWN.hr).isNull());
    }

    private static JsonNode overrun(String reader) {
        return TOWN.service
                .get(reader, "/api/v1/periods/" + TOWN.agency.value() + "/2026-07/classification")
                .body()
                .path("overrun");
    }

    @Test
    void others_may_not_read_it() {
        assertThat(TOWN.service.get(TOWN.official, path("classification")).status())
                .isEqualTo(403);
    }

    @Test
    void the_cap_is_raised_from_above_only_and_within_the_law() {
        refused(post(TOWN.head, "cap", raise("25")), 403, "OWN_CAP", "");
        refused(post(TOWN.rater, "cap", raise("25")), 403, "OWN_CAP", "");
        refused(post(TOWN.hr, "cap", raise("25")), 403, "NOT_ABOVE_THE_HEAD", "");
        String ofTheTown = of("dinh-9", TOWN.agency.value(), Role.HOMEAFFAIRS);
        refused(post(ofTheTown, "cap", raise("25")), 403, "NOT_ABOVE_THE_HEAD", "");
        refused(post(HOME_AFFAIRS, "cap", raise("30")), 422, "CAP_PERCENT_OUT_OF_RANGE", "/percent");
        assertThat(post(HOME_AFFAIRS, "cap", "{\"percent\":\"25\",\"reason\":\"Tốt\"}")
                        .text())
                .contains("/document");
        Answer raised = post(TOWN.leader, "cap", raise("25"));
        assertThat(raised.status()).as(raised.text()).isEqualTo(200);
        eventually(() -> classification(TOWN.head)
                .path("raised")
                .path("percent")
                .asString("")
                .equals("25"));
    }

    @Test
    void the_head_approves_an_order_of_members() {
        refused(post(TOWN.hr, "priority", order(TOWN.lan.value())), 403, "PRIORITY_NOT_YOURS", "");
        refused(post(TOWN.head, "priority", order("hang-99")), 422, "NOT_LISTED", "/order/0");
        String lan = TOWN.lan.value();
        refused(post(TOWN.head, "priority", order(lan + "\",\"" + lan)), 422, "ORDER_REPEATED", "/order/1");
        assertThat(post(TOWN.head, "priority", order(lan)).status()).isEqualTo(200);
    }

    @Test
    void the_page_has_the_meter_in_both_languages() {
        eventually(() -> !classification(TOWN.hr).path("departures").isEmpty());
        for (List<String> one : List.of(List.of("vi", "Toàn cơ quan"), List.of("en", "Whole agency"))) {
            Answer page = TOWN.service.get(TOWN.head, "/classification?span=2026-10&lang=" + one.getFirst());
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text())
                    .contains(one.getLast(), "<meter", "Nguyễn Thị Lan", "QĐ 5")
                    .doesNotContain("??");
        }
    }

    private static JsonNode classification(String token) {
        return TOWN.service.get(token, path("classification")).body();
    }

    private static Answer post(String token, String what, String body) {
        return TOWN.service.submit(token, path(what), body);
    }

    private static String path(String what) {
        return "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH + "/" + what;
    }

    private static String raise(String percent) {
        return "{\"percent\":\"%s\",\"reason\":\"Thành tích nổi bật\",\"document\":\"QĐ 25\"}".formatted(percent);
    }

    private static String order(String staff) {
        return "{\"order\":[\"%s\"],\"document\":\"QĐ 7\"}".formatted(staff);
    }

    private static void refused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }
}
