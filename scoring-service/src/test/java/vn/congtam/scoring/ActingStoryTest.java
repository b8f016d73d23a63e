package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;

/** October was listed under the chair and under Minh; the chair retires in November, and Mr Ke, a deputy, acts as the head. */
class ActingStoryTest {
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void the_acting_head_has_the_work_of_the_one_who_left_and_may_do_it() {
        Town town = new Town("quyen");
        StaffCode ke = deputy(town);
        town.lanWorks();
        opened(town, ke);
        eventually(
                () -> town.read(town.official, town.lan).body().path("figures").has("taskPoints"));
        String acting = of(ke.value(), town.agency.value(), Role.RATER, Role.OFFICIAL);
        String former = of(town.chair.value(), town.agency.value(), Role.RATER, Role.OFFICIAL);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        town.act(town.rater, town.lan, "review", criteria("27"));
        eventually(() -> waiting(town, town.head, "toDecide").contains(town.lan.value()));
        left(town, town.chair);
        acts(town, ke, TODAY.plusDays(5));
        assertThat(waiting(town, acting, "toDecide")).contains(town.lan.value());
        assertThat(waiting(town, acting, "notSelfScored"))
                .as("whom the chair was to review, but not himself")
                .contains(town.minh.value())
                .doesNotContain(ke.value());
        assertThat(waiting(town, town.head, "toDecide")).isEqualTo("[]");
        assertThat(waiting(town, town.leader, "notSelfScored")).contains(ke.value());
        JsonNode lan = listed(town, town.lan);
        assertThat(lan.path("rater").asString()).isEqualTo(town.minh.value());
        assertThat(lan.path("decider").asString()).isEqualTo(ke.value());
        assertThat(listed(town, town.minh).path("rater").asString()).isEqualTo(ke.value());
        assertThat(listed(town, ke).path("decider").asString()).isEqualTo(town.superior.value());
        assertThat(town.read(acting, town.lan)
                        .body()
                        .path("decider")
                        .path("staff")
                        .asString())
                .isEqualTo(ke.value());
        assertThat(town.read(former, town.lan).status()).isEqualTo(403);
        refused(town.act(town.head, town.lan, "decision", "{}"), "NOT_THE_DECIDER");
        assertThat(town.act(acting, town.lan, "decision", "{}").status()).isEqualTo(200);
        refused(town.act(acting, ke, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}"), "OWN_SLIP");
    }

    @Test
    void when_his_days_are_over_he_is_one_of_the_deputies_again() {
        Town town = new Town("het");
        StaffCode ke = deputy(town);
        opened(town, ke);
        left(town, town.chair);
        acts(town, ke, TODAY.minusDays(1));
        String asHead = of(ke.value(), town.agency.value(), Role.HEAD);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        town.act(town.rater, town.lan, "review", criteria("27"));
        refused(town.act(asHead, town.lan, "decision", "{}"), "NOT_THE_DECIDER");
        assertThat(waiting(town, asHead, "toDecide")).isEqualTo("[]");
        assertThat(listed(town, town.lan).has("decider")).isFalse();
        assertThat(listed(town, town.minh).path("rater").asString())
                .as("the next one up")
                .isEqualTo(town.superior.value());
    }

    @Test
    void who_acts_as_the_head_and_serves_elsewhere_decides_there() {
        Town town = new Town("xa");
        StaffCode ke = deputy(town);
        opened(town, ke);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        town.act(town.rater, town.lan, "review", criteria("27"));
        StaffCode nga = new StaffCode("xa-so-2");
        AgencyId office = new AgencyId("so-xa");
        LocalDate first = LocalDate.of(2026, 1, 2);
        town.service.tell(
                "indicator", nga, new StaffJoined(nga, "Võ Thị Nga", SubjectKind.CIVIL_SERVANT, office, first));
        left(town, town.chair);
        acts(town, nga, TODAY.plusDays(5));
        String acting = of(nga.value(), office.value(), Role.OFFICIAL);
        eventually(() -> waiting(town, acting, "notSelfScored").contains(town.minh.value()));
        assertThat(waiting(town, acting, "notSelfScored")).contains(ke.value());
        assertThat(town.read(acting, town.lan).status()).isEqualTo(200);
        assertThat(town.act(acting, town.lan, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_is_the_superior_since_sees_what_waits_and_who_left_does_not() {
        Town town = new Town("sau");
        StaffCode hoa = deputy(town);
        opened(town, hoa);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        eventually(() -> waiting(town, town.rater, "toReview").contains(town.lan.value()));
        town.service.tell("indicator", town.lan, new SuperiorAssigned(town.lan, hoa, NOVEMBER, "QĐ 30"));
        left(town, town.minh);
        String successor = of(hoa.value(), town.agency.value(), Role.RATER);
        eventually(() -> waiting(town, successor, "toReview").contains(town.lan.value()));
        assertThat(waiting(town, town.rater, "toReview")).isEqualTo("[]");
        assertThat(listed(town, town.lan).path("rater").asString()).isEqualTo(hoa.value());
        assertThat(town.read(successor, town.lan).status()).isEqualTo(200);
        assertThat(town.read(town.rater, town.lan).status()).isEqualTo(403);
        assertThat(town.act(successor, town.lan, "review", criteria("27")).status())
                .isEqualTo(200);
    }

    private static StaffCode deputy(Town town) {
        StaffCode deputy = new StaffCode(town.chair.value().replace("-1", "-2"));
        town.joins(deputy, "Nguyễn Văn Kế", true, town.chair);
        eventually(() -> town.knows(deputy));
        return deputy;
    }

    private static void opened(Town town, StaffCode deputy) {
        town.opened();
        eventually(() -> town.read(town.official, town.lan).body().has("member"));
        eventually(() -> listed(town, deputy).has("state"));
    }

    private static void left(Town town, StaffCode staff) {
        town.service.tell("indicator", staff, new StaffLeft(staff, NOVEMBER, Leaving.RETIRED, "QĐ 31"));
        eventually(() -> town.service
                .part(Roster.class)
                .person(staff)
                .filter(one -> !one.servesOn(NOVEMBER))
                .isPresent());
    }

    private static void acts(Town town, StaffCode staff, LocalDate until) {
        town.service.tell(
                "indicator",
                staff,
                new ActingAppointed(
                        staff,
                        new PostId("vt-" + town.chair.value()),
                        town.agency,
                        "kinh-te",
                        "Chủ tịch",
                        true,
                        NOVEMBER,
                        until,
                        "QĐ 41"));
        eventually(() -> town.service
                .part(Roster.class)
                .person(staff)
                .filter(one -> one.actsOn(NOVEMBER))
                .isPresent());
    }

    private static String waiting(Town town, String token, String list) {
        return town.service
                .get(token, "/api/v1/inbox?span=" + Town.MONTH)
                .body()
                .path(list)
                .toString();
    }

    private static JsonNode listed(Town town, StaffCode staff) {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH)
                .body()
                .path("people")
                .valueStream()
                .filter(one -> one.path("staff").asString().equals(staff.value()))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(403);
    }
}
