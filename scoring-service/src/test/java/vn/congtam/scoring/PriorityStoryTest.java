package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** Six of the same score, two of them Excellent, where one may be: who comes first is approved on the page. */
class PriorityStoryTest {
    private static final String HOME_AFFAIRS = of("NV0001", null, Role.HOMEAFFAIRS);
    private static final String FORM = "hx-post=\"/scoring/api/v1/periods/xa-uutien/2026-10/priority\"";
    private static final Town TOWN = new Town("uutien");
    private static final List<StaffCode> SIX = IntStream.range(11, 17)
            .mapToObj(number -> new StaffCode("uutien-" + number))
            .toList();

    @BeforeAll
    static void two_of_six_are_decided_excellent() {
        SIX.forEach(one -> TOWN.joins(one, "Người " + one.value(), false, TOWN.minh));
        eventually(() -> TOWN.knows(SIX.toArray(StaffCode[]::new)));
        TaskId task = new TaskId("t-uutien");
        List<Line> lines = SIX.stream()
                .map(one -> Town.line(
                        one, "Hồ sơ đất đai", Work.assigned(20).late(1).completed(20)))
                .toList();
        TOWN.service.tell("submission", task, new TaskAccepted(task, 120, null, lines));
        TOWN.opened();
        for (int i = 0; i < SIX.size(); i++) {
            String excellent = "{\"grade\":\"EXCELLENT\",\"reason\":\"Sáng kiến\",\"document\":\"QĐ 5\"}";
            decided(SIX.get(i), i < 2 ? excellent : "{}");
        }
    }

    @Test
    void home_affairs_is_offered_it_and_may_put_also_the_head_in_his_place() {
        eventually(() -> page(TOWN.head).contains(FORM));
        assertThat(page(HOME_AFFAIRS)).contains(FORM);
        assertThat(page(TOWN.hr)).contains("<meter").doesNotContain(FORM);
        assertThat(page(INSPECTOR)).contains("<meter").doesNotContain(FORM);
        String order = "{\"order\":[\"%s\"],\"document\":\"QĐ 7\"}";
        Answer own = approve(TOWN.head, order.formatted(TOWN.chair.value()));
        assertThat(own.body().path("code").asString()).as(own.text()).isEqualTo("OWN_PLACE");
        Answer from = approve(HOME_AFFAIRS, order.formatted(TOWN.chair.value()));
        assertThat(from.status()).as(from.text()).isEqualTo(200);
    }

    @Test
    void home_affairs_of_the_agency_itself_are_not_above_it() {
        String own = of("uutien-77", TOWN.agency.value(), Role.HOMEAFFAIRS);
        Answer answer = approve(own, "{\"order\":[\"uutien-11\"],\"document\":\"QĐ 7\"}");
        assertThat(answer.body().path("code").asString()).as(answer.text()).isEqualTo("PRIORITY_NOT_YOURS");
        assertThat(page(own)).contains("<meter").doesNotContain(FORM);
    }

    private static Answer approve(String token, String body) {
        return TOWN.service.submit(token, "/api/v1/periods/xa-uutien/2026-10/priority", body);
    }

    private static void decided(StaffCode staff, String decision) {
        String token = of(staff.value(), TOWN.agency.value(), Role.OFFICIAL);
        eventually(() -> TOWN.read(token, staff).body().path("figures").has("taskPoints"));
        TOWN.act(token, staff, "self-score", criteria("20"));
        TOWN.act(TOWN.rater, staff, "review", criteria("20"));
        Answer decided = TOWN.act(TOWN.head, staff, "decision", decision);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }

    private static String page(String token) {
        return TOWN.service
                .get(token, "/classification?agency=xa-uutien&span=2026-10")
                .text();
    }
}
