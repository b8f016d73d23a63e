package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;

/** A commune is merged into another while a period of it is open: the successor ends what it left. */
class MergerStoryTest {
    private static final Town TOWN = new Town("hopnhat");
    private static final AgencyId MERGED = new AgencyId("xa-hopnhat-moi");
    private static final StaffCode HEAD = new StaffCode("hopnhat-21");
    private static final StaffCode HOA = new StaffCode("hopnhat-23");
    private static final LocalDate DAY = LocalDate.now(Act.VIETNAM);
    private static final String DOCUMENT = "NQ 88/NQ-UBTVQH16";
    private static final String NEW_HEAD = of(HEAD.value(), MERGED.value(), Role.HEAD, Role.RATER);
    private static final String NEW_HR = of("hopnhat-29", MERGED.value(), Role.HR);
    private static final String NEW_RATER = of(HOA.value(), MERGED.value(), Role.RATER);

    @Test
    void the_heir_reads_judges_and_locks_what_the_commune_left_open_and_nobody_else_does() {
        TOWN.opened();
        eventually(() -> TOWN.state(TOWN.lan).equals("OPENED"));
        assertThat(read(NEW_HR).status()).isEqualTo(403);
        merge();

        assertThat(read(NEW_HR).status()).isEqualTo(200);
        assertThat(read(of("x-9", "xa-khac", Role.HR)).status()).isEqualTo(403);
        assertThat(TOWN.read(NEW_HR, TOWN.lan).status()).isEqualTo(200);
        assertThat(judges(of("x-9", "xa-khac", Role.HR)).status()).isEqualTo(403);

        TOWN.act(TOWN.official, TOWN.lan, "self-score", Town.criteria("27"));
        refused(TOWN.act(movedRater(), TOWN.lan, "review", Town.criteria("27")), "NOT_THE_RATER");
        assertThat(TOWN.act(NEW_RATER, TOWN.lan, "review", Town.criteria("27")).status())
                .isEqualTo(200);
        Answer rerouted = judges(NEW_HR);
        assertThat(rerouted.status()).as(rerouted.text()).isEqualTo(200);
        eventually(() -> TOWN.read(Town.INSPECTOR, TOWN.lan)
                .body()
                .at("/member/rater")
                .asString()
                .equals(HOA.value()));
        assertThat(TOWN.read(Town.INSPECTOR, TOWN.lan)
                        .body()
                        .at("/member/decider")
                        .asString())
                .isEqualTo(HEAD.value());
        refused(TOWN.service.submit(TOWN.head, period() + "/lock", "{}"), "NOT_ALL_SETTLED");
        refused(TOWN.service.submit(NEW_HEAD, period() + "/lock", "{}"), "NOT_ALL_SETTLED");
        assertThat(TOWN.service
                        .submit(of("x-1", "xa-khac", Role.HEAD), period() + "/lock", "{}")
                        .status())
                .isEqualTo(403);
    }

    /** Minh has no post of a leader any more; Ms Hoa heads the division now. */
    private static void merge() {
        TOWN.service.tell("indicator", MERGED, new AgencyEstablished(MERGED, "UBND xã mới"));
        comes(HEAD, true, TOWN.superior);
        comes(HOA, true, HEAD);
        goes(TOWN.chair, true, HEAD);
        goes(TOWN.minh, true, HEAD);
        goes(TOWN.lan, false, HOA);
        TOWN.service.tell("indicator", TOWN.agency, new AgencySucceeded(TOWN.agency, List.of(MERGED), DAY, DOCUMENT));
        Roster roster = TOWN.service.part(Roster.class);
        eventually(() -> roster.standingFor(TOWN.agency, DAY).equals(MERGED)
                && roster.headOf(TOWN.agency, DAY).filter(HEAD::equals).isPresent()
                && roster.person(TOWN.lan)
                        .filter(lan -> lan.superiorOn(DAY).filter(HOA::equals).isPresent())
                        .isPresent());
    }

    private static void comes(StaffCode staff, boolean leads, @Nullable StaffCode under) {
        TOWN.service.tell(
                "indicator", staff, new StaffJoined(staff, "Người mới", SubjectKind.CIVIL_SERVANT, MERGED, DAY));
        goes(staff, leads, under);
    }

    private static void goes(StaffCode staff, boolean leads, @Nullable StaffCode under) {
        PostId post = new PostId("vtm-" + staff.value());
        TOWN.service.tell(
                "indicator", staff, new PostAssigned(staff, post, MERGED, "kinh-te", "Vị trí", leads, DAY, DOCUMENT));
        TOWN.service.tell("indicator", staff, new SuperiorAssigned(staff, under, DAY, DOCUMENT));
    }

    private static String movedRater() {
        return of(TOWN.minh.value(), MERGED.value(), Role.RATER);
    }

    private static String period() {
        return "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH;
    }

    private static Answer read(String token) {
        return TOWN.service.get(token, period());
    }

    private static Answer judges(String token) {
        return TOWN.service.submit(
                token, period() + "/members/" + TOWN.lan.value() + "/judges", "{\"reason\":\"Hợp nhất xã\"}");
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
    }
}
