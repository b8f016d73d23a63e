package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Chronicle;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.scoring.roster.Roster;

/** October is decided; the chair is away in the days in which it is to be ended. */
class AbsentHeadStoryTest {
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void to_whom_the_head_delegated_it_ends_the_period_for_him() {
        Town town = decided("vang", one -> {});
        refused(end(town, town.rater, "lock", "{}"), "ONLY_HEAD");
        assertThat(town.service.open(town.rater, "/period?month=2026-10").status())
                .isEqualTo(403);
        assertThat(inbox(town, town.rater)).doesNotContain("id=\"ending\"");
        delegates(town, town.chair, town.minh);
        assertThat(inbox(town, town.rater)).contains("id=\"ending\"", "agency=xa-vang");
        refused(town.act(town.rater, town.minh, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}"), "OWN_SLIP");
        assertThat(town.service.open(town.rater, "/period?month=2026-10").text())
                .contains("id=\"lock\"")
                .doesNotContain("id=\"add\"");
        eventually(() -> end(town, town.rater, "lock", "{}").status() == 200);
        assertThat(last(PeriodLocked.class, town).onBehalfOf()).isEqualTo(town.chair);
        refused(end(town, town.official, "publication", "{}"), "ONLY_HEAD");
        assertThat(end(town, town.rater, "publication", "{}").status()).isEqualTo(200);
        assertThat(last(ResultsPublished.class, town).onBehalfOf()).isEqualTo(town.chair);
    }

    @Test
    void who_has_a_delegation_of_somebody_else_does_not() {
        Town town = decided("khac", one -> {});
        delegates(town, town.minh, town.lan);
        refused(end(town, town.official, "lock", "{}"), "ONLY_HEAD");
    }

    @Test
    void who_acts_as_the_head_ends_it_whatever_his_account_says() {
        StaffCode ke = new StaffCode("thay-2");
        Town town = decided("thay", one -> {
            one.joins(ke, "Nguyễn Văn Kế", true, one.chair);
            eventually(() -> one.knows(ke));
        });
        String acting = of(ke.value(), town.agency.value(), Role.OFFICIAL);
        town.settled(ke, acting, town.head, town.head);
        refused(end(town, acting, "lock", "{}"), "ONLY_HEAD");
        leaves(town, town.chair);
        acts(town, ke);
        eventually(() -> end(town, acting, "lock", "{}").status() == 200);
        assertThat(last(PeriodLocked.class, town).onBehalfOf()).isEqualTo(town.chair);
    }

    @Test
    void what_the_head_ends_himself_is_ended_on_nobodys_behalf() {
        Town town = decided("day", one -> {});
        eventually(() -> end(town, town.head, "lock", "{}").status() == 200);
        assertThat(last(PeriodLocked.class, town).onBehalfOf()).isNull();
    }

    /** His predecessor has retired; that he also acts as the head of the neighbours changes nothing here. */
    @Test
    void a_head_who_acts_elsewhere_ends_his_own_on_nobodys_behalf() {
        Town neighbours = new Town("lang-gieng");
        StaffCode next = new StaffCode("ke-nhiem-2");
        Town town = decided("ke-nhiem", one -> {
            one.joins(next, "Nguyễn Văn Kế", false, one.chair);
            eventually(() -> one.knows(next));
        });
        town.settled(next, of(next.value(), town.agency.value(), Role.OFFICIAL), town.head, town.head);
        leaves(town, town.chair);
        PostId post = new PostId("vt-" + town.chair.value());
        town.service.tell(
                "indicator",
                next,
                new PostAssigned(next, post, town.agency, "kinh-te", "Chủ tịch", true, NOVEMBER, "QĐ 50"));
        town.service.tell("indicator", next, new SuperiorAssigned(next, town.superior, NOVEMBER, "QĐ 50"));
        town.service.tell("indicator", town.minh, new SuperiorAssigned(town.minh, next, NOVEMBER, "QĐ 50"));
        leaves(neighbours, neighbours.chair);
        acts(neighbours, next);
        eventually(() -> town.service
                .part(Roster.class)
                .headOf(town.agency, TODAY)
                .filter(next::equals)
                .isPresent());
        String head = of(next.value(), town.agency.value(), Role.HEAD, Role.RATER);
        eventually(() -> end(town, head, "lock", "{}").status() == 200);
        assertThat(last(PeriodLocked.class, town).onBehalfOf()).isNull();
        assertThat(inbox(town, head)).contains("agency=xa-lang-gieng").doesNotContain("agency=xa-ke-nhiem&");
    }

    private static Town decided(String name, Consumer<Town> before) {
        Town town = new Town(name);
        RegulationId own = RegulationId.of(town.agency);
        LocalDate since = LocalDate.of(2026, 1, 2);
        town.service.tell(
                "indicator", own, new PetitionTermsAdopted(own, SubjectKind.CIVIL_SERVANT, 5, 10, since, "QC 1"));
        before.accept(town);
        town.opened();
        town.settled(town.lan, town.official, town.rater, town.head);
        town.settled(town.minh, town.rater, town.head, town.head);
        town.settled(town.chair, town.head, town.leader, town.leader);
        return town;
    }

    private static Answer end(Town town, String token, String what, String body) {
        String period = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/";
        return town.service.submit(token, period + what, body);
    }

    private static String inbox(Town town, String token) {
        return town.service.open(token, "/inbox?span=" + Town.MONTH).text();
    }

    private static void delegates(Town town, StaffCode staff, StaffCode delegate) {
        town.service.tell("indicator", staff, new DelegationGranted(staff, delegate, TODAY, TODAY.plusDays(3), "UQ 3"));
        eventually(() -> town.service
                .part(Roster.class)
                .officesOf(delegate, TODAY, TODAY)
                .delegators()
                .contains(staff));
    }

    private static void leaves(Town town, StaffCode staff) {
        town.service.tell("indicator", staff, new StaffLeft(staff, NOVEMBER, Leaving.RETIRED, "QĐ 31"));
        eventually(() -> town.service
                .part(Roster.class)
                .person(staff)
                .filter(one -> !one.servesOn(NOVEMBER))
                .isPresent());
    }

    private static void acts(Town town, StaffCode staff) {
        PostId post = new PostId("vt-" + town.chair.value());
        LocalDate until = TODAY.plusDays(5);
        town.service.tell(
                "indicator",
                staff,
                new ActingAppointed(staff, post, town.agency, "kinh-te", "Chủ tịch", true, NOVEMBER, until, "QĐ 41"));
        eventually(() -> town.service
                .part(Roster.class)
                .person(staff)
                .filter(one -> one.actsOn(NOVEMBER))
                .isPresent());
    }

    private static <F extends Fact> F last(Class<F> type, Town town) {
        return town.service.part(Chronicle.class).from(0, Set.of(type), Integer.MAX_VALUE).facts().stream()
                .filter(one -> one.toString().contains(town.agency.value()))
                .map(Recorded::fact)
                .map(type::cast)
                .reduce((former, next) -> next)
                .orElseThrow();
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(403);
    }
}
