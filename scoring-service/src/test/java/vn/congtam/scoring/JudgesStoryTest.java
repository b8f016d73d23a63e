package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.roster.Person;
import vn.congtam.scoring.roster.Roster;

/** Judges are corrected after the month is over: October is Minh's, though Ms Lan is under Ms Hoa since November. */
class JudgesStoryTest {
    private static final Town TOWN = new Town("ngcham");
    private static final StaffCode HOA = new StaffCode("ngcham-5");
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void a_month_that_is_over_is_judged_by_its_own_organisation_until_somebody_leaves_his_office() {
        TOWN.joins(HOA, "Phạm Thị Hòa", true, TOWN.chair);
        eventually(() -> TOWN.knows(HOA));
        TOWN.opened();
        eventually(() ->
                TOWN.state(TOWN.lan).equals("NO_RECORD") || TOWN.state(TOWN.lan).equals("OPENED"));
        String managers = lan().path("managers").toString();
        TOWN.service.tell("indicator", TOWN.lan, new SuperiorAssigned(TOWN.lan, HOA, NOVEMBER, "QĐ 30"));
        known(TOWN.lan, lan -> lan.superiorOn(NOVEMBER).filter(HOA::equals).isPresent());
        refused(judges("{\"reason\":\"rà soát\"}"), 409, "SAME_JUDGES");
        String himself = of(HOA.value(), TOWN.agency.value(), Role.HR, Role.RATER);
        String named = "{\"rater\":\"%s\",\"reason\":\"thay\"}".formatted(HOA.value());
        refused(TOWN.service.submit(himself, path(), named), 403, "NAMED_HIMSELF");

        TOWN.service.tell("indicator", TOWN.minh, new StaffLeft(TOWN.minh, NOVEMBER, Leaving.RETIRED, "QĐ 31"));
        known(TOWN.minh, minh -> !minh.servesOn(NOVEMBER));
        assertThat(judges("{\"reason\":\"Trưởng phòng nghỉ hưu\"}").status()).isEqualTo(200);
        eventually(() -> lan().path("rater").asString().equals(HOA.value()));
        assertThat(lan().path("decider").asString()).isEqualTo(TOWN.chair.value());
        assertThat(lan().path("managers").toString())
                .as("Minh was in charge of her in October, and his d follows from it")
                .isEqualTo(managers)
                .contains(TOWN.minh.value());

        String hoa = of(HOA.value(), TOWN.agency.value(), Role.RATER);
        TOWN.act(TOWN.official, TOWN.lan, "self-score", Town.criteria("27"));
        eventually(() -> toReview(hoa).contains(TOWN.lan.value()));
        assertThat(toReview(TOWN.rater)).doesNotContain(TOWN.lan.value());
        refused(TOWN.act(TOWN.rater, TOWN.lan, "review", Town.criteria("27")), 403, "NOT_THE_RATER");
        assertThat(TOWN.act(hoa, TOWN.lan, "review", Town.criteria("27")).status())
                .isEqualTo(200);
    }

    @Test
    void who_is_named_in_place_of_a_superior_leads_in_the_agency_or_stands_above_it() {
        Town town = new Town("ngnoi");
        Town other = new Town("ngkhac");
        leadsTheProvince(town.superior);
        eventually(() -> other.knows(other.minh));
        town.opened();
        eventually(() -> town.state(town.lan).equals("OPENED"));
        refused(named(town, other.minh), 422, "RATER_ELSEWHERE");
        refused(named(town, other.chair), 422, "RATER_ELSEWHERE");
        Answer above = named(town, town.superior);
        assertThat(above.status()).as(above.text()).isEqualTo(200);
        eventually(() -> town.read(INSPECTOR, town.lan)
                .body()
                .at("/member/rater")
                .asString("")
                .equals(town.superior.value()));
        Answer inside = named(town, town.chair);
        assertThat(inside.status()).as(inside.text()).isEqualTo(200);
    }

    private static void leadsTheProvince(StaffCode staff) {
        AgencyId province = new AgencyId("tinh-ngnoi");
        LocalDate since = LocalDate.of(2026, 1, 2);
        PostId post = new PostId("vt-" + staff.value());
        TOWN.service.tell(
                "indicator", staff, new StaffJoined(staff, "Phó Chủ tịch", SubjectKind.CIVIL_SERVANT, province, since));
        TOWN.service.tell(
                "indicator", staff, new PostAssigned(staff, post, province, "lanh-dao", "Phó", true, since, "QĐ 1"));
        known(staff, one -> one.leadsOn(since));
    }

    private static Answer named(Town town, StaffCode rater) {
        String path =
                path().replace(TOWN.agency.value(), town.agency.value()).replace(TOWN.lan.value(), town.lan.value());
        String body = "{\"rater\":\"%s\",\"reason\":\"Phân công lại\"}".formatted(rater.value());
        return TOWN.service.submit(town.hr, path, body);
    }

    private static JsonNode lan() {
        return TOWN.read(INSPECTOR, TOWN.lan).body().path("member");
    }

    private static void known(StaffCode staff, Predicate<Person> which) {
        eventually(() ->
                TOWN.service.part(Roster.class).person(staff).filter(which).isPresent());
    }

    private static String toReview(String token) {
        return TOWN.service
                .get(token, "/api/v1/inbox?span=" + Town.MONTH)
                .body()
                .path("toReview")
                .toString();
    }

    private static Answer judges(String body) {
        return TOWN.service.submit(TOWN.hr, path(), body);
    }

    private static String path() {
        return "/api/v1/periods/" + TOWN.agency.value() + "/2026-10/members/" + TOWN.lan.value() + "/judges";
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
