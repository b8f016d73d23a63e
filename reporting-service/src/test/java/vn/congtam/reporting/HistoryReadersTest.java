package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/**
 * Whose history is open to whom follows from where he works today and who stands above him today, not from what was recorded
 * last. In commune A the chair stands above Sơn, who has moved to commune B, and above those who come after him here.
 */
class HistoryReadersTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final AgencyId A = new AgencyId("xa-doc-a");
    private static final AgencyId B = new AgencyId("xa-doc-b");
    private static final AgencyId ENDED = new AgencyId("xa-doc-c");
    private static final AgencyId HEIR = new AgencyId("xa-doc-d");

    private static final StaffCode CHAIR = new StaffCode("DOC-1");
    private static final StaffCode SON = new StaffCode("DOC-2");
    private static final StaffCode TO_COME = new StaffCode("DOC-3");
    private static final StaffCode RETIRED = new StaffCode("DOC-4");
    private static final StaffCode ACTING = new StaffCode("DOC-5");
    private static final StaffCode RECEIVER = new StaffCode("DOC-6");
    private static final StaffCode LAN = new StaffCode("DOC-7");

    private static final String HR_OF_A = TestTokens.of("DOC-91", "xa-doc-a", Role.HR);
    private static final String HEAD_OF_A = TestTokens.of("DOC-92", "xa-doc-a", Role.HEAD);
    private static final String HR_OF_B = TestTokens.of("DOC-93", "xa-doc-b", Role.HR);
    private static final String HEAD_OF_B = TestTokens.of("DOC-94", "xa-doc-b", Role.HEAD);
    private static final String HR_OF_HEIR = TestTokens.of("DOC-95", "xa-doc-d", Role.HR);
    private static final String ADMIN = TestTokens.of("DOC-96", null, Role.ADMIN);

    @BeforeAll
    static void the_communes() {
        leads(CHAIR, A);
        leads(SON, A);
        leads(TO_COME, A);
        leads(RETIRED, A);
        leads(RECEIVER, B);
        serves(ACTING, CHAIR);
        serves(LAN, SON);
        tell(new PostAssigned(SON, new PostId("b-2"), B, "van-phong", "Phó", true, TODAY.minusDays(9), "QĐ 2"));
        whoMoves();
        whoIsLent();
        whoLeaves();
        eventually(HistoryReadersTest::isAllTakenIn);
    }

    private static void whoMoves() {
        StaffCode later = serves(new StaffCode("DOC-21"), CHAIR);
        tell(new PostAssigned(
                later, new PostId("b-21"), B, "van-phong", "Công chức", false, TODAY.plusMonths(6), "QĐ 3"));
        StaffCode corrected = serves(new StaffCode("DOC-22"), CHAIR);
        PostId post = new PostId("b-22");
        tell(new PostAssigned(corrected, post, B, "van-phong", "Công chức", false, TODAY.minusMonths(1), "QĐ 4"));
        tell(new PostCorrected(corrected, post, TODAY.minusMonths(1), TODAY.plusMonths(1), "QĐ 5"));
        StaffCode under = serves(new StaffCode("DOC-23"), CHAIR);
        tell(new SuperiorAssigned(under, TO_COME, TODAY.plusMonths(1), "QĐ 6"));
        tell(joined(new StaffCode("DOC-24"), A, TODAY.plusMonths(1)));
    }

    private static void whoIsLent() {
        StaffCode lent = serves(new StaffCode("DOC-31"), CHAIR);
        tell(new Seconded(lent, B, "van-phong", RECEIVER, TODAY.minusDays(5), TODAY.plusDays(90), "QĐ 7"));
        StaffCode back = serves(new StaffCode("DOC-32"), CHAIR);
        tell(new Seconded(back, B, "van-phong", RECEIVER, TODAY.minusDays(50), TODAY.plusDays(90), "QĐ 7"));
        tell(new SecondmentEnded(back, B, TODAY, "QĐ 8"));
    }

    private static void whoLeaves() {
        StaffCode gone = serves(new StaffCode("DOC-41"), CHAIR);
        tell(new StaffLeft(gone, TODAY.minusDays(3), Leaving.RESIGNED, "QĐ 9"));
        StaffCode before = new StaffCode("DOC-42");
        tell(joined(before, ENDED, LONG_AGO));
        tell(new StaffLeft(before, TODAY.minusDays(30), Leaving.RETIRED, "QĐ 10"));
        String _ = SERVICE.tell(
                "indicator", ENDED, new AgencySucceeded(ENDED, List.of(HEIR), TODAY.minusDays(10), "NQ 11"));
        serves(new StaffCode("DOC-43"), RETIRED);
        tell(new StaffLeft(RETIRED, TODAY.minusDays(2), Leaving.RETIRED, "QĐ 12"));
        PostId vacant = new PostId("post-" + RETIRED.value());
        tell(new ActingAppointed(
                ACTING, vacant, A, "van-phong", "Phụ trách", true, TODAY.minusDays(2), TODAY.plusDays(60), "QĐ 13"));
    }

    /** Who was recorded as the superior and works elsewhere now is none, at whatever address he asks. */
    @Test
    void a_superior_who_moved_to_another_agency_reads_nothing_of_those_he_left_and_the_next_one_up_does() {
        for (String address : List.of(
                "/api/v1/history/DOC-7",
                "/api/v1/history/DOC-7/state",
                "/api/v1/history/DOC-7/state/differences",
                "/history?staff=DOC-7",
                "/moment?staff=DOC-7")) {
            assertThat(SERVICE.get(rater(CHAIR, A), address).status())
                    .as(address)
                    .isEqualTo(200);
            assertThat(SERVICE.get(rater(SON, B), address).status()).as(address).isEqualTo(403);
        }
    }

    @Test
    void a_transfer_of_a_day_to_come_opens_nothing_before_and_closes_nothing() {
        reads("DOC-21", HR_OF_A, HEAD_OF_A);
        isRefused("DOC-21", HR_OF_B, HEAD_OF_B);
    }

    @Test
    void a_superior_of_a_day_to_come_reads_nothing_before_and_the_present_one_does() {
        reads("DOC-23", rater(CHAIR, A));
        isRefused("DOC-23", rater(TO_COME, A));
    }

    @Test
    void who_is_lent_is_read_by_the_receiver_who_evaluates_him() {
        reads("DOC-31", rater(RECEIVER, B), HR_OF_B, HEAD_OF_B);
        isRefused("DOC-31", rater(CHAIR, A), HR_OF_A);
    }

    @Test
    void who_is_back_is_read_at_home_again() {
        reads("DOC-32", rater(CHAIR, A), HR_OF_A);
        isRefused("DOC-32", rater(RECEIVER, B), HR_OF_B);
    }

    @Test
    void a_corrected_day_of_a_transfer_counts() {
        reads("DOC-22", HR_OF_A);
        isRefused("DOC-22", HR_OF_B);
    }

    @Test
    void who_left_is_read_where_he_worked_last_or_by_its_heir() {
        reads("DOC-41", HR_OF_A, HEAD_OF_A);
        isRefused("DOC-41", HR_OF_B);
        reads("DOC-42", HR_OF_HEIR);
        isRefused("DOC-42", HR_OF_A);
    }

    @Test
    void who_is_yet_to_begin_is_read_where_he_will() {
        reads("DOC-24", HR_OF_A);
        isRefused("DOC-24", HR_OF_B);
    }

    @Test
    void who_acts_in_the_vacant_post_of_the_superior_reads_and_who_stands_above_him_and_nobody_else() {
        reads("DOC-43", rater(ACTING, A), rater(CHAIR, A));
        isRefused("DOC-43", rater(RETIRED, A), rater(TO_COME, A));
    }

    /** As in the queue of disputes: it is between the official and the office, and not for whom it is said of. */
    @Test
    void what_somebody_says_of_his_rater_is_told_to_the_office_and_not_to_the_rater() {
        SlipId slip = SlipId.of(TO_COME, "2026-10");
        PeriodId period = PeriodId.of(A, "2026-10");
        String _ = SERVICE.tell("scoring", slip, new RaterDisputed(slip, period, CHAIR, "Không phụ trách tôi"));
        String address = "/api/v1/history/" + TO_COME.value();
        eventually(() -> SERVICE.get(HR_OF_A, address).text().contains("RaterDisputed"));
        assertThat(SERVICE.get(rater(TO_COME, A), address).text()).contains("Không phụ trách tôi");
        assertThat(SERVICE.get(rater(CHAIR, A), address).text())
                .contains("StaffJoined")
                .doesNotContain("RaterDisputed", "Không phụ trách tôi");
    }

    @Test
    void oneself_and_those_of_the_province_read_as_ever_and_colleagues_do_not() {
        reads("DOC-7", TestTokens.of("DOC-7", "xa-doc-a", Role.OFFICIAL));
        for (Role role : List.of(Role.INSPECTOR, Role.HOMEAFFAIRS, Role.LEADER)) {
            reads("DOC-7", TestTokens.of("DOC-97", null, role));
        }
        isRefused("DOC-7", TestTokens.of("DOC-98", "xa-doc-a", Role.OFFICIAL, Role.RATER));
    }

    private static void reads(String staff, String... tokens) {
        for (String token : tokens) assertThat(status(staff, token)).as(staff).isEqualTo(200);
    }

    private static void isRefused(String staff, String... tokens) {
        for (String token : tokens) assertThat(status(staff, token)).as(staff).isEqualTo(403);
    }

    private static int status(String staff, String token) {
        return SERVICE.get(token, "/api/v1/history/" + staff).status();
    }

    private static String rater(StaffCode staff, AgencyId agency) {
        return TestTokens.of(staff.value(), agency.value(), Role.RATER);
    }

    private static StaffCode serves(StaffCode staff, StaffCode superior) {
        tell(joined(staff, A, LONG_AGO));
        tell(post(staff, A, false));
        tell(new SuperiorAssigned(staff, superior, LONG_AGO, "QĐ 1"));
        return staff;
    }

    private static void leads(StaffCode staff, AgencyId agency) {
        tell(joined(staff, agency, LONG_AGO));
        tell(post(staff, agency, true));
        tell(new SuperiorAssigned(staff, staff.equals(CHAIR) || agency.equals(B) ? null : CHAIR, LONG_AGO, "QĐ 1"));
    }

    private static StaffJoined joined(StaffCode staff, AgencyId agency, LocalDate day) {
        return new StaffJoined(staff, "Người " + staff.value(), SubjectKind.CIVIL_SERVANT, agency, day);
    }

    private static PostAssigned post(StaffCode staff, AgencyId agency, boolean leader) {
        PostId post = new PostId("post-" + staff.value());
        return new PostAssigned(staff, post, agency, "van-phong", "Công chức", leader, LONG_AGO, "QĐ 1");
    }

    private static void tell(StaffFact fact) {
        String _ = SERVICE.tell("indicator", fact.staff(), fact);
    }

    private static boolean isAllTakenIn() {
        return SERVICE.get(ADMIN, "/api/v1/operations/consumers")
                        .body()
                        .valueStream()
                        .allMatch(consumer -> consumer.path("lag").asLong(-1) == 0)
                && SERVICE.get(ADMIN, "/api/v1/operations/projections/subjects/replay-digest")
                        .body()
                        .path("equal")
                        .asBoolean()
                && status("DOC-43", TestTokens.of("DOC-97", null, Role.INSPECTOR)) == 200;
    }
}
