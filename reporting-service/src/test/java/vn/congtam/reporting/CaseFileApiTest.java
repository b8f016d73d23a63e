package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

/** Who may have a case file, and what is said where it cannot be made. What is in it, the story over HTTP tells. */
class CaseFileApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final AgencyId AGENCY = new AgencyId("xa-ho-so");
    private static final StaffCode NGA = new StaffCode("HS-7");
    private static final String OWN = TestTokens.of("HS-7", "xa-ho-so", Role.OFFICIAL);
    private static final String INSPECTOR = TestTokens.of("HS-TT", null, Role.INSPECTOR);
    private static final String HERS = "/api/v1/case-files/staff/HS-7";
    private static final String UNITS = "/api/v1/case-files/agencies/xa-ho-so/2026-10";

    @BeforeAll
    static void she_serves() {
        SERVICE.tell("indicator", AGENCY, new AgencyEstablished(AGENCY, "UBND xã Hồ Sơ"));
        LocalDate january = LocalDate.of(2026, 1, 2);
        SERVICE.tell("indicator", NGA, new StaffJoined(NGA, "Lý Thị Nga", SubjectKind.CIVIL_SERVANT, AGENCY, january));
        eventually(() -> SERVICE.get(INSPECTOR, "/api/v1/history/HS-7").status() == 200);
    }

    @Test
    void it_is_for_oneself_and_for_inspectors() {
        for (Role role : new Role[] {Role.OFFICIAL, Role.RATER, Role.HEAD, Role.HR, Role.HOMEAFFAIRS, Role.LEADER}) {
            String other = TestTokens.of("HS-1", "xa-ho-so", role);
            refused(403, "CASE_NOT_YOURS", SERVICE.get(other, HERS));
            refused(403, "CASE_NOT_YOURS", SERVICE.get(other, UNITS));
        }
        String admin = TestTokens.of("HS-9", null, Role.ADMIN);
        assertThat(SERVICE.get(admin, HERS).status()).isEqualTo(403);
        refused(404, "CASE_EMPTY", SERVICE.get(INSPECTOR, "/api/v1/case-files/staff/HS-8"));
    }

    /** Half a case file would look like a whole one. */
    @Test
    void without_the_services_there_is_none() {
        refused(503, "TRY_AGAIN_SHORTLY", SERVICE.get(INSPECTOR, HERS));
        refused(503, "TRY_AGAIN_SHORTLY", SERVICE.get(INSPECTOR, UNITS));
    }

    /** That a log says nothing of itself is what an inspector has to know; and nobody else is let in. */
    @Test
    void an_inspector_begins_with_what_the_logs_say_of_themselves() {
        String page = SERVICE.get(INSPECTOR, "/inspection").text();
        assertThat(page).contains("data-log=\"scoring\"", "Không trả lời", "UBND xã Hồ Sơ");
        String other = TestTokens.of("HS-1", "xa-ho-so", Role.HEAD);
        assertThat(SERVICE.get(other, "/inspection").status()).isEqualTo(403);
    }

    @Test
    void the_history_leads_to_it() {
        String link = "href=\"/reporting/api/v1/case-files/staff/HS-7";
        assertThat(SERVICE.get(OWN, "/history").text()).contains(link + "\"");
        assertThat(SERVICE.get(INSPECTOR, "/history?staff=HS-7&month=2026").text())
                .contains(link + "?span=2026\"");
        assertThat(SERVICE.get(INSPECTOR, "/history").text()).doesNotContain("id=\"case-file\"");
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }
}
