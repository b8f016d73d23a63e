package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Who looks at an agency as it stood, what he is shown, and that those shown can know it. */
class OrganisationReadersTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate MOVED = TODAY.minusDays(10);
    private static final AgencyId HERE = new AgencyId("xa-tc-a");
    private static final AgencyId THERE = new AgencyId("xa-tc-b");
    private static final StaffCode LAN = new StaffCode("TC-7");

    private static final String HR = TestTokens.of("TC-91", "xa-tc-a", Role.HR);
    private static final String HEAD = TestTokens.of("TC-92", "xa-tc-a", Role.HEAD);
    private static final String INSPECTOR = TestTokens.of("TC-93", null, Role.INSPECTOR);
    private static final List<String> OTHERS = List.of(
            TestTokens.of("TC-94", "xa-tc-b", Role.HR),
            TestTokens.of("TC-95", "xa-tc-b", Role.HEAD),
            TestTokens.of("TC-96", "xa-tc-a", Role.RATER),
            TestTokens.of("TC-7", "xa-tc-a", Role.OFFICIAL),
            TestTokens.of("TC-97", null, Role.ADMIN));

    @BeforeAll
    static void lan_moves_from_here_to_there() {
        tell(HERE, new AgencyEstablished(HERE, "UBND xã Ở Đây"));
        tell(LAN, new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, HERE, TODAY.minusYears(1)));
        tell(LAN, post(HERE, "Công chức địa chính", TODAY.minusYears(1)));
        tell(LAN, post(THERE, "Công chức hộ tịch", MOVED));
        eventually(() -> SERVICE.get(INSPECTOR, state(THERE, TODAY)).text().contains("Công chức hộ tịch")
                && SERVICE.get(INSPECTOR, state(HERE, TODAY)).text().contains("Ở Đây"));
    }

    @Test
    void she_is_shown_where_she_served_on_the_day_asked_about() {
        assertThat(SERVICE.get(HR, state(HERE, MOVED.minusDays(1))).text()).contains("TC-7", "Công chức địa chính");
        assertThat(SERVICE.get(HR, state(HERE, MOVED)).text()).doesNotContain("TC-7", "hộ tịch");
        assertThat(SERVICE.get(
                                HEAD,
                                state(HERE, MOVED).replace("/state?", "/state/differences?") + "&thenOn="
                                        + MOVED.minusDays(1))
                        .text())
                .contains("TC-7", "địa chính");
    }

    @Test
    void on_the_page_two_moments_stand_side_by_side() {
        String page = SERVICE.get(
                        INSPECTOR, "/organisation?agency=xa-tc-a&on=" + MOVED.minusDays(1) + "&thenOn=" + MOVED)
                .text();
        assertThat(page)
                .contains("UBND xã Ở Đây tại một thời điểm", "Nguyễn Thị Lan (TC-7)", "Công chức địa chính")
                .contains("Điều khác nhau giữa hai thời điểm", "theo bộ quy tắc của nghị định")
                .doesNotContain("??", "hộ tịch");
        assertThat(SERVICE.get(INSPECTOR, "/organisation?lang=en").text())
                .contains("An agency at a moment")
                .doesNotContain("??");
    }

    @Test
    void nobody_else_looks() {
        for (String other : OTHERS) {
            assertThat(SERVICE.get(other, state(HERE, TODAY)).status()).isEqualTo(403);
            assertThat(SERVICE.get(other, "/organisation?agency=xa-tc-a").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void that_she_was_looked_at_is_shown_to_her() {
        SERVICE.get(INSPECTOR, state(HERE, MOVED.minusDays(1)));
        eventually(() -> SERVICE.get(TestTokens.of("TC-7", "xa-tc-b", Role.OFFICIAL), "/readings")
                .text()
                .contains("TC-93"));
    }

    private static void tell(Object stream, Fact fact) {
        String _ = SERVICE.tell("indicator", stream, fact);
    }

    private static PostAssigned post(AgencyId agency, String title, LocalDate from) {
        return new PostAssigned(
                LAN, new PostId("post-" + agency.value()), agency, "van-phong", title, false, from, "QĐ 1");
    }

    private static String state(AgencyId agency, LocalDate on) {
        return "/api/v1/organisations/" + agency.value() + "/state?on=" + on;
    }
}
