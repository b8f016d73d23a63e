package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** A year is classified before its last month is rated (Art. 21). */
class LastSpanStoryTest {
    private static final Service SERVICE = Service.running("scoring", ScoringService.class);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Test
    void the_year_is_locked_without_its_last_month_says_so_and_takes_it_once_it_is_opened_again() {
        Town town = town("thang-cuoi");
        opened(town, "2026");
        List<StaffCode> people = List.of(town.lan, town.minh, town.chair);
        people.forEach(staff ->
                List.of("2026-10", "2026-11").forEach(month -> Rated.in(town, town.agency, staff, month, "80")));
        eventually(() -> people.stream().allMatch(staff -> total(staff).equals("80")));
        assertThat(explained(town.lan)).contains("December 2026: no part of the year, as it was not due yet");
        done(act(town.head, town.lan, "decision", "{}"));
        done(act(town.head, town.minh, "decision", "{}"));
        done(act(town.leader, town.chair, "decision", "{}"));
        eventually(() -> period(town, "lock").status() == 200);
        eventually(() -> state(town.lan).equals("LOCKED"));

        Rated.in(town, town.agency, town.lan, "2026-12", "50");
        assertThat(period(town, "parts").body().path("code").asString()).isEqualTo("PERIOD_LOCKED");
        done(act(town.head, town.lan, "reopening-requests", "{\"reason\":\"tháng 12\",\"document\":\"TTr 7\"}"));
        done(act(of("thang-cuoi-40", "so-noi-vu", Role.HOMEAFFAIRS), town.lan, "reopening", "{}"));
        eventually(() -> changed(town).equals(List.of(town.lan.value())));
        eventually(() -> period(town, "parts").status() == 200);

        // the mean of 80, 80 and 50
        eventually(() -> total(town.lan).equals("70"));
        assertThat(explained(town.lan)).doesNotContain("December 2026: no part of the year");
        assertThat(state(town.minh)).isEqualTo("LOCKED");
    }

    @Test
    void where_the_rules_say_so_the_year_waits_for_it() {
        Town town = town("thang-cho");
        new Council(town).adopts(RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-thang-cho/1
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-01-01
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                year.late-spans=AWAITED
                """), LocalDate.of(2026, 1, 1));
        opened(town, "2026");
        eventually(() -> explained(town.lan).contains("December 2026: there is no tracking yet"));
    }

    /** It rates by quarters, and the first that it opens is the fourth, which is due after the day of the year. */
    @Test
    void who_was_there_before_the_agency_began_is_not_newly_joined() {
        LocalDate january = LocalDate.of(2026, 1, 2);
        Town town = new Town("quy-dau", january);
        StaffCode late = new StaffCode("quy-dau-8");
        RegulationId own = RegulationId.of(town.agency);
        town.service.tell(
                "indicator", own, new RatedSpanAdopted(own, SpanKind.QUARTER, LocalDate.of(2026, 1, 1), "QĐ 4"));
        joined(town, late, LocalDate.of(2026, 10, 5));
        eventually(() -> town.knows(town.chair, town.minh, town.lan, late));
        eventually(() -> Span.parse("2026-Q4")
                .equals(town.service.part(Ordinances.class).rhythm(town.agency).ratedSpan(OCTOBER)));
        assertThat(open(town, "2026-Q4").status()).isEqualTo(201);
        opened(town, "2026");
        eventually(() -> {
            period(town, "parts");
            return explained(town.lan).contains("Quarter 4/2026: there is no tracking yet");
        });
        assertThat(explained(town.lan)).doesNotContain("newly joined");
        assertThat(explained(late)).contains("newly joined");
    }

    private static void joined(Town town, StaffCode staff, LocalDate on) {
        town.service.tell(
                "indicator", staff, new StaffJoined(staff, "Lý Văn Bình", SubjectKind.CIVIL_SERVANT, town.agency, on));
        PostId post = new PostId("vt-" + staff.value());
        town.service.tell(
                "indicator",
                staff,
                new PostAssigned(staff, post, town.agency, "kinh-te", "Lý Văn Bình", false, on, "QĐ 2"));
        town.service.tell("indicator", staff, new SuperiorAssigned(staff, town.minh, on, "QĐ 2"));
    }

    private static Town town(String name) {
        Town town = new Town(name, OCTOBER);
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        return town;
    }

    private static void opened(Town town, String span) {
        Answer answer = open(town, span);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        eventually(() -> slip(town.lan).has("state"));
    }

    private static Answer open(Town town, String span) {
        String body = "{\"agency\":\"%s\",\"span\":\"%s\"}".formatted(town.agency.value(), span);
        return town.service.submit(town.head, "/api/v1/periods", body);
    }

    private static Answer period(Town town, String what) {
        return town.service.submit(town.head, "/api/v1/periods/" + town.agency.value() + "/2026/" + what, "{}");
    }

    private static List<String> changed(Town town) {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/2026")
                .body()
                .path("changed")
                .valueStream()
                .map(one -> one.path("staff").asString())
                .toList();
    }

    private static Answer act(String token, StaffCode staff, String what, String body) {
        return SERVICE.submit(token, "/api/v1/slips/" + staff.value() + "/2026/" + what, body);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode slip(StaffCode staff) {
        return SERVICE.get(INSPECTOR, "/api/v1/slips/" + staff.value() + "/2026")
                .body();
    }

    private static String state(StaffCode staff) {
        return slip(staff).path("state").asString("");
    }

    private static String explained(StaffCode staff) {
        return slip(staff).path("explanation").toString();
    }

    private static String total(StaffCode staff) {
        return slip(staff).path("figures").path("total").asString("");
    }
}
