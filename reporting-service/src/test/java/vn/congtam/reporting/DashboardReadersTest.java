package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/**
 * Whom of an agency a rater is shown follows the ladder. Under the chair two deputies; under the first the economic division
 * with its head, his deputy and Lan, under the second the office, whose vacant lead Trà acts in.
 */
class DashboardReadersTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final String MONTH = "?month=" + YearMonth.from(TODAY);
    private static final AgencyId AGENCY = new AgencyId("xa-bang-a");
    private static final String TOP = "lanh-dao";
    private static final String ECONOMY = "kinh-te";
    private static final String OFFICE = "van-phong";

    private static final StaffCode CHAIR = new StaffCode("BNG-1");
    private static final StaffCode KE = new StaffCode("BNG-2");
    private static final StaffCode HOA = new StaffCode("BNG-3");
    private static final StaffCode MINH = new StaffCode("BNG-4");
    private static final StaffCode PHO = new StaffCode("BNG-5");
    private static final StaffCode LAN = new StaffCode("BNG-6");
    private static final StaffCode AN = new StaffCode("BNG-7");
    private static final StaffCode TRA = new StaffCode("BNG-8");

    @BeforeAll
    static void the_agency() {
        String _ = SERVICE.tell("indicator", AGENCY, new AgencyEstablished(AGENCY, "UBND xã A"));
        for (String division : List.of(TOP, ECONOMY, OFFICE)) {
            String _ = SERVICE.tell("indicator", AGENCY, new DivisionEstablished(AGENCY, division, division));
        }
        serves(CHAIR, TOP, true, null);
        serves(KE, TOP, true, CHAIR);
        serves(HOA, TOP, true, CHAIR);
        serves(MINH, ECONOMY, true, KE);
        serves(PHO, ECONOMY, true, MINH);
        serves(LAN, ECONOMY, false, MINH);
        serves(AN, OFFICE, false, HOA);
        serves(TRA, OFFICE, false, HOA);
        tell(new ActingAppointed(
                TRA, new PostId("chanh-vp"), AGENCY, OFFICE, "Phụ trách", true, TODAY, TODAY.plusDays(60), "QĐ 41"));
        eventually(DashboardReadersTest::isAllTakenIn);
    }

    @Test
    void who_leads_a_division_sees_all_of_it_and_nobody_of_another() {
        assertThat(seenBy(MINH, ECONOMY)).containsExactlyInAnyOrder(MINH, PHO, LAN);
        assertThat(seenBy(MINH, OFFICE)).isEmpty();
        assertThat(seenBy(MINH, TOP)).isEmpty();
    }

    @Test
    void who_leads_below_another_in_the_same_division_does_not_see_him_nor_those_who_are_not_his() {
        assertThat(seenBy(PHO, ECONOMY)).containsExactly(PHO);
        assertThat(seenBy(KE, TOP)).containsExactly(KE);
    }

    @Test
    void who_acts_in_a_vacant_post_sees_the_division_that_he_leads_by_it() {
        assertThat(seenBy(TRA, OFFICE)).containsExactlyInAnyOrder(AN, TRA);
    }

    /** By a delegation of somebody elsewhere he is a rater, too. */
    @Test
    void who_leads_nothing_sees_himself_alone_whomever_he_stands_in_for() {
        assertThat(seenBy(LAN, ECONOMY)).containsExactly(LAN);
        assertThat(seenBy(AN, OFFICE)).containsExactly(AN);
    }

    @Test
    void the_head_and_the_personnel_section_see_everybody() {
        for (Role role : List.of(Role.HEAD, Role.HR)) {
            assertThat(seen(TestTokens.of("BNG-9", AGENCY.value(), role), ECONOMY))
                    .hasSize(3);
        }
    }

    private static List<StaffCode> seenBy(StaffCode staff, String division) {
        return seen(TestTokens.of(staff.value(), AGENCY.value(), Role.RATER, Role.OFFICIAL), division);
    }

    private static List<StaffCode> seen(String token, String division) {
        return SERVICE.get(token, "/api/v1/dashboard/" + AGENCY.value() + "/" + division + MONTH)
                .body()
                .at("/rows")
                .valueStream()
                .map(row -> new StaffCode(row.at("/id").asString()))
                .toList();
    }

    private static void serves(StaffCode staff, String division, boolean leader, @Nullable StaffCode superior) {
        PostId post = new PostId("post-" + staff.value());
        tell(new StaffJoined(staff, "Người " + staff.value(), SubjectKind.CIVIL_SERVANT, AGENCY, LONG_AGO));
        tell(new PostAssigned(staff, post, AGENCY, division, "Công chức", leader, LONG_AGO, "QĐ 1"));
        tell(new SuperiorAssigned(staff, superior, LONG_AGO, "QĐ 1"));
    }

    private static void tell(StaffFact fact) {
        String _ = SERVICE.tell("indicator", fact.staff(), fact);
    }

    private static boolean isAllTakenIn() {
        String admin = TestTokens.of("BNG-99", null, Role.ADMIN);
        return SERVICE.get(admin, "/api/v1/operations/consumers")
                        .body()
                        .valueStream()
                        .allMatch(consumer -> consumer.path("lag").asLong(-1) == 0)
                && seen(TestTokens.of("BNG-98", null, Role.INSPECTOR), OFFICE).size() == 2
                && seenBy(TRA, OFFICE).size() == 2;
    }
}
