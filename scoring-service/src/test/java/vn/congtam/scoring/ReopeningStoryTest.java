package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.scoring.roster.Roster;

/** Who may agree to the reopening of a locked month: home affairs, but not in its own house nor under the one who asks. */
class ReopeningStoryTest {
    private static final Town TOWN = new Town("moi");
    private static final AgencyId OFFICE = new AgencyId("so-noi-vu-moi");
    private static final StaffCode CHAIRMAN = new StaffCode("moi-00");
    private static final StaffCode DIRECTOR = new StaffCode("moi-20");
    private static final StaffCode OFFICER = new StaffCode("moi-21");
    private static final String HOME_AFFAIRS = of("moi-30", "so-noi-vu-khac", Role.HOMEAFFAIRS);
    private static final String OF_OFFICE = of(OFFICER.value(), OFFICE.value(), Role.HOMEAFFAIRS);
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 2);

    @BeforeAll
    static void a_month_is_locked() {
        serves(TOWN.superior, CHAIRMAN);
        serves(DIRECTOR, TOWN.superior);
        serves(OFFICER, DIRECTOR);
        TOWN.opened();
        TOWN.settled(TOWN.lan, TOWN.official, TOWN.rater, TOWN.head);
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        eventually(() -> lock().status() == 200);
        for (StaffCode one : List.of(TOWN.lan, TOWN.chair))
            eventually(() -> TOWN.state(one).equals("LOCKED"));
        eventually(() -> !bondsOf(OFFICER).isEmpty());
    }

    @Test
    void an_officer_of_home_affairs_who_serves_in_the_agency_does_not_agree_to_it_and_one_from_elsewhere_does() {
        done(TOWN.act(TOWN.head, TOWN.lan, "reopening-requests", "{\"reason\":\"ghi nhầm\",\"document\":\"TTr 7\"}"));
        String byToken = of("moi-9", TOWN.agency.value(), Role.HOMEAFFAIRS);
        String byRoster = of(TOWN.minh.value(), null, Role.HOMEAFFAIRS);
        for (String inside : List.of(byToken, byRoster)) {
            refused(TOWN.act(inside, TOWN.lan, "reopening", "{}"), "SECOND_PERSON_OF_AGENCY");
            refused(
                    TOWN.act(inside, TOWN.lan, "reopening-refusals", "{\"reason\":\"không\"}"),
                    "SECOND_PERSON_OF_AGENCY");
            assertThat(page(inside, TOWN.lan)).doesNotContain("id=\"reopening\"");
        }
        eventually(() -> page(OF_OFFICE, TOWN.lan).contains("id=\"reopening\""));
        done(TOWN.act(OF_OFFICE, TOWN.lan, "reopening", "{}"));
    }

    @Test
    void nobody_agrees_to_what_his_own_superior_asks_for() {
        done(TOWN.act(
                TOWN.leader, TOWN.chair, "reopening-requests", "{\"reason\":\"ghi nhầm\",\"document\":\"TTr 8\"}"));
        refused(TOWN.act(OF_OFFICE, TOWN.chair, "reopening", "{}"), "SECOND_PERSON_BELOW");
        refused(TOWN.act(TOWN.leader, TOWN.chair, "reopening", "{}"), "SECOND_PERSON_NEEDED");
        assertThat(page(OF_OFFICE, TOWN.chair)).doesNotContain("id=\"reopening\"");
        done(TOWN.act(HOME_AFFAIRS, TOWN.chair, "reopening", "{}"));
    }

    private static void serves(StaffCode staff, @Nullable StaffCode under) {
        TOWN.service.tell(
                "indicator",
                staff,
                new StaffJoined(staff, "Người " + staff.value(), SubjectKind.CIVIL_SERVANT, OFFICE, YEAR));
        TOWN.service.tell("indicator", staff, new SuperiorAssigned(staff, under, YEAR, "QĐ 1"));
    }

    private static java.util.Set<StaffCode> bondsOf(StaffCode staff) {
        return TOWN.service.part(Roster.class).bonds(staff, OFFICE, YEAR, YEAR).superiors();
    }

    private static String page(String token, StaffCode staff) {
        return TOWN.service
                .get(token, "/slip/" + staff.value() + "/" + Town.MONTH)
                .text();
    }

    private static Answer lock() {
        return TOWN.service.submit(
                TOWN.head, "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH + "/lock", "{}");
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(403);
    }
}
