package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** Ms Lan is shown Minh as her rater, and says that he is not her superior. */
class DisputeStoryTest {
    private static final Town TOWN = new Town("khieu");
    private static final StaffCode HOA = new StaffCode("khieu-5");
    private static final String QUEUE = "/api/v1/rater-disputes";

    @BeforeAll
    static void a_month_is_under_way() {
        TOWN.joins(HOA, "Phạm Thị Hòa", true, TOWN.chair);
        eventually(() -> TOWN.knows(HOA));
        TOWN.opened();
        eventually(() -> TOWN.state(TOWN.lan).equals("OPENED"));
    }

    @Test
    void the_personnel_office_keeps_the_rater_and_says_why_then_names_another_and_nothing_is_lost() {
        TOWN.act(TOWN.official, TOWN.lan, "self-score", Town.criteria("27"));
        assertThat(slipPage(TOWN.official)).contains("rater-dispute", "Đây không phải cấp trên của tôi");
        assertThat(slipPage(TOWN.rater)).doesNotContain("Đây không phải cấp trên của tôi", "rater-dispute\"");

        assertThat(TOWN.act(TOWN.official, TOWN.lan, "rater-dispute", "{}").status())
                .isEqualTo(200);
        refused(TOWN.act(TOWN.official, TOWN.lan, "rater-dispute", "{}"), 409, "DISPUTE_PENDING");
        eventually(() -> queue().size() == 1);
        JsonNode waiting = queue().path(0);
        assertThat(waiting.path("staff").asString()).isEqualTo(TOWN.lan.value());
        assertThat(waiting.path("span").asString()).isEqualTo(Town.MONTH);
        assertThat(waiting.path("present").asString()).isEqualTo(TOWN.minh.value());
        assertThat(TOWN.service.get(TOWN.rater, QUEUE).status()).isEqualTo(403);
        assertThat(TOWN.service
                        .get(of("xx-9", "xa-khac", Role.HR), QUEUE + "?agency=" + TOWN.agency.value())
                        .status())
                .isEqualTo(403);
        assertThat(TOWN.service.get(TOWN.hr, "/rater-disputes").text())
                .contains("Nguyễn Thị Lan", "Trần Văn Minh", "tháng 10/2026")
                .doesNotContain("??");

        refused(TOWN.act(TOWN.hr, TOWN.lan, "rater-dispute/rejection", "{\"reason\":\" \"}"), 422, "NOT_VALID");
        assertThat(TOWN.act(TOWN.hr, TOWN.lan, "rater-dispute/rejection", "{\"reason\":\"chưa có quyết định\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> queue().isEmpty());
        assertThat(slipPage(TOWN.official)).contains("chưa có quyết định", "Giữ nguyên người nhận xét");

        String again = "{\"reason\":\"đã có QĐ 31\"}";
        assertThat(TOWN.act(TOWN.official, TOWN.lan, "rater-dispute", again).status())
                .isEqualTo(200);
        String judges =
                "/api/v1/periods/%s/%s/members/%s/judges".formatted(TOWN.agency.value(), Town.MONTH, TOWN.lan.value());
        assertThat(TOWN.service
                        .submit(TOWN.hr, judges, "{\"rater\":\"khieu-5\",\"reason\":\"QĐ 31\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> TOWN.read(INSPECTOR, TOWN.lan)
                .body()
                .at("/member/rater")
                .asString()
                .equals(HOA.value()));
        eventually(() -> queue().isEmpty());
        assertThat(slipPage(TOWN.official)).contains("Phạm Thị Hòa", "Đã đổi người nhận xét");
        assertThat(TOWN.state(TOWN.lan)).as("her self-score stands").isEqualTo("SELF_SCORED");
        refused(TOWN.act(TOWN.hr, TOWN.lan, "rater-dispute/rejection", "{\"reason\":\"x\"}"), 409, "NO_DISPUTE");
    }

    @Test
    void both_languages_of_the_queue_are_whole() {
        assertThat(TOWN.service.get(TOWN.head, "/rater-disputes?lang=en").text())
                .contains("<html", "Wrong raters")
                .doesNotContain("??");
        assertThat(TOWN.service
                        .get(INSPECTOR, "/rater-disputes?agency=" + TOWN.agency.value())
                        .text())
                .contains("<html", "Người nhận xét không đúng")
                .doesNotContain("??");
    }

    private static String slipPage(String token) {
        return TOWN.service
                .get(token, "/rater-disputes/" + TOWN.lan.value() + "/" + Town.MONTH + "?open=true")
                .text();
    }

    private static JsonNode queue() {
        Answer answer = TOWN.service.get(TOWN.hr, QUEUE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void whose_objections_are_looked_at_and_who_waits_for_a_rater_is_told_who_looked() {
        Town town = new Town("khieuxem");
        town.opened();
        eventually(() -> town.state(town.lan).equals("OPENED"));
        town.act(town.official, town.lan, "rater-dispute", "{}");
        eventually(() -> town.service.get(town.hr, QUEUE).body().size() == 1);
        town.service.get(town.rater, "/api/v1/inbox?span=" + Town.MONTH);
        assertThat(Look.of(town.service, "khieuxem-9")).contains(new Look(Matter.DISPUTE, null, town.lan));
        assertThat(Look.of(town.service, town.minh.value())).contains(new Look(Matter.INBOX, Town.MONTH, town.lan));
    }
}
