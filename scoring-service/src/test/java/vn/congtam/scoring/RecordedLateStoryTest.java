package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** A month is locked when it turns out that one more served in the commune since it began: his year must end, too. */
class RecordedLateStoryTest {
    private static final Town TOWN = new Town("sot", LocalDate.of(2026, 10, 1));
    private static final StaffCode AN = new StaffCode("sot-8");
    private static final String OFFICER = of("sot-30", "so-noi-vu-khac", Role.HOMEAFFAIRS);
    private static final String ASKED = "{\"reason\":\"Ghi nhận sau khi khóa\",\"document\":\"TTr 8\"}";

    @BeforeAll
    static void the_month_is_locked_and_the_year_open_when_he_is_recorded() {
        TOWN.opened();
        TOWN.settled(TOWN.lan, TOWN.official, TOWN.rater, TOWN.head);
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        eventually(() -> TOWN.service.submit(TOWN.head, period("/lock"), "{}").status() == 200);
        for (StaffCode one : List.of(TOWN.lan, TOWN.minh, TOWN.chair))
            eventually(() -> TOWN.state(one).equals("LOCKED"));
        assertThat(TOWN.service
                        .submit(TOWN.head, "/api/v1/periods", "{\"agency\":\"xa-sot\",\"span\":\"2026\"}")
                        .status())
                .isEqualTo(201);
        TOWN.joins(AN, "Phạm Văn An", false, TOWN.minh);
        eventually(() -> TOWN.knows(AN));
    }

    @Test
    void he_is_added_by_two_and_rated_and_his_year_knows_the_month() {
        refused(submit(TOWN.hr, "/members", "{\"staff\":\"sot-8\"}"), 409, "PERIOD_LOCKED");
        eventually(() -> checklist().path("missing").toString().contains("SOT-8"));
        assertThat(page(TOWN.hr)).contains("data-late=\"SOT-8\"", "Đề nghị bổ sung sau khi khóa");
        assertThat(Look.of(TOWN.service, "sot-9")).contains(new Look(Matter.PERIOD, Town.MONTH, AN));

        refused(member(TOWN.official, "addition-requests", ASKED), 403, "NOT_YOUR_AGENCY");
        refused(member(TOWN.hr, "addition-requests", "{\"reason\":\"x\"}"), 422, "NOT_VALID");
        refused(member(OFFICER, "addition", "{}"), 409, "NO_ADDITION_REQUESTED");
        assertThat(member(TOWN.hr, "addition-requests", ASKED).status()).isEqualTo(200);
        refused(member(TOWN.head, "addition-requests", ASKED), 409, "ADDITION_PENDING");
        refused(member(TOWN.head, "addition", "{}"), 403, "ROLE_NEEDED");
        refused(
                member(of("sot-31", TOWN.agency.value(), Role.HOMEAFFAIRS), "addition", "{}"),
                403,
                "ADDITION_BY_AGENCY");
        eventually(() -> page(OFFICER).contains("data-addition=\"SOT-8\""));
        assertThat(page(OFFICER)).contains("Đồng ý bổ sung", "TTr 8");
        assertThat(TOWN.service
                        .get(Town.INSPECTOR, "/api/v1/periods?agency=xa-sot")
                        .text())
                .contains("SOT-8");
        assertThat(Look.of(TOWN.service, "TT0001")).contains(new Look(Matter.PERIOD, null, AN));
        Answer agreed = member(OFFICER, "addition", "{}");
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(201);

        eventually(() -> TOWN.state(AN).equals("OPENED"));
        assertThat(checklist().path("locked").asBoolean()).isTrue();
        assertThat(TOWN.act(TOWN.head, AN, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> TOWN.state(AN).equals("LOCKED"));
        eventually(() -> checklist().path("missing").isEmpty());
        assertThat(TOWN.state(TOWN.lan)).isEqualTo("LOCKED");
        year();
    }

    /** What is missing is not zero: before, the year lacked a month that could come no more. */
    private static void year() {
        Answer added = TOWN.service.submit(TOWN.hr, "/api/v1/periods/xa-sot/2026/members", "{\"staff\":\"sot-8\"}");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        eventually(() -> slip("2026").at("/shorter/0/tracked").isObject());
        assertThat(slip("2026").at("/shorter/0/span").asString()).isEqualTo("2026-10");
    }

    private static JsonNode slip(String span) {
        return TOWN.service.get(Town.INSPECTOR, "/api/v1/slips/sot-8/" + span).body();
    }

    private static JsonNode checklist() {
        return TOWN.service.get(TOWN.hr, period("")).body();
    }

    private static String page(String token) {
        return TOWN.service
                .get(token, "/period?agency=xa-sot&month=" + Town.MONTH + "&lang=vi")
                .text();
    }

    private static Answer member(String token, String what, String body) {
        return submit(token, "/members/sot-8/" + what, body);
    }

    private static Answer submit(String token, String what, String body) {
        return TOWN.service.submit(token, period(what), body);
    }

    private static String period(String what) {
        return "/api/v1/periods/xa-sot/" + Town.MONTH + what;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
