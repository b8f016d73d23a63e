package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Whoever looks at another's records is seen by the one whose records they are. */
class ReadingsApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final AgencyId AGENCY = new AgencyId("xa-xem");
    private static final StaffCode HOA = new StaffCode("xem-7");
    private static final String OWN = TestTokens.of("xem-7", "xa-xem", Role.OFFICIAL);
    private static final String HEAD = TestTokens.of("xem-1", "xa-xem", Role.HEAD);
    private static final String INSPECTOR = TestTokens.of("xem-tt", null, Role.INSPECTOR);
    private static final String LIST = "/api/v1/readings/XEM-7";
    private static final String HISTORY = "/api/v1/history/XEM-7";

    @BeforeAll
    static void she_serves() {
        SERVICE.tell("indicator", AGENCY, new AgencyEstablished(AGENCY, "UBND xã Xem"));
        SERVICE.tell(
                "indicator",
                HOA,
                new StaffJoined(HOA, "Đỗ Thị Hoa", SubjectKind.CIVIL_SERVANT, AGENCY, LocalDate.of(2026, 1, 2)));
        eventually(() -> SERVICE.get(INSPECTOR, HISTORY).status() == 200);
    }

    @Test
    void a_look_is_told_once_in_a_quarter_of_an_hour_with_who_what_and_from_where() {
        SERVICE.get(HEAD, HISTORY);
        SERVICE.get(HEAD, HISTORY + "?month=2026-10");
        SERVICE.get(OWN, HISTORY);
        eventually(() -> !by("XEM-1").isEmpty());
        assertThat(by("XEM-1")).hasSize(1);
        assertThat(by("XEM-1").getFirst().path("matter").asString()).isEqualTo("HISTORY");
        assertThat(by("XEM-1").getFirst().path("from").asString()).isEqualTo("127.0.0.1");
        assertThat(by("XEM-7")).isEmpty();
    }

    /** Whoever has taken over a session sits elsewhere. */
    @Test
    void the_same_look_from_another_address_is_another() {
        String hr = TestTokens.of("xem-5", "xa-xem", Role.HR);
        SERVICE.get(hr, HISTORY);
        SERVICE.getFrom("203.0.113.9", hr, HISTORY);
        SERVICE.getFrom("203.0.113.9", hr, HISTORY);
        eventually(() -> by("XEM-5").size() >= 2);
        assertThat(by("XEM-5"))
                .extracting(one -> one.path("from").asString())
                .containsExactlyInAnyOrder("127.0.0.1", "203.0.113.9");
    }

    @Test
    void who_looked_is_for_herself_and_for_inspectors_who_are_seen_in_turn() {
        assertThat(SERVICE.get(HEAD, LIST).status()).isEqualTo(403);
        assertThat(SERVICE.get(TestTokens.of("xem-8", "xa-xem", Role.HR), LIST).status())
                .isEqualTo(403);
        assertThat(SERVICE.get(INSPECTOR, LIST).status()).isEqualTo(200);
        eventually(() -> by("XEM-TT").stream()
                .anyMatch(one -> one.path("matter").asString().equals("READINGS")));
    }

    @Test
    void the_page_names_who_looked_in_both_languages() {
        SERVICE.get(HEAD, HISTORY);
        eventually(() -> page("vi").contains("XEM-1"));
        assertThat(page("vi")).contains("Ai đã xem hồ sơ của tôi", "Lịch sử", "127.0.0.1");
        assertThat(page("en")).contains("Who looked at my records", "History");
        YearMonth before = YearMonth.now(Act.VIETNAM).minusMonths(1);
        assertThat(SERVICE.get(OWN, LIST + "?month=" + before).body()).isEmpty();
    }

    @Test
    void the_history_leads_to_who_looked_at_it_without_naming_anybody() {
        assertThat(SERVICE.get(OWN, "/history").text()).contains("href=\"/reporting/readings\"");
        assertThat(SERVICE.get(OWN, "/history").text()).contains("/ledger/proof/");
        assertThat(SERVICE.get(OWN, "/readings?staff=").status()).isEqualTo(200);
        assertThat(SERVICE.get(OWN, "/history?staff=").status()).isEqualTo(200);
    }

    @Test
    void the_sign_in_is_named_as_what_it_is() {
        SERVICE.get(TestTokens.of("CONGTAM-IDENTITY", null, Role.INSPECTOR), HISTORY);
        eventually(() -> page("vi").contains("Hệ thống đăng nhập"));
        assertThat(page("en")).contains("Sign-in system").doesNotContain("CONGTAM-IDENTITY");
    }

    private static String page(String language) {
        return SERVICE.get(OWN, "/readings?lang=" + language).text();
    }

    private static List<JsonNode> by(String reader) {
        return StreamSupport.stream(SERVICE.get(OWN, LIST).body().spliterator(), false)
                .filter(one -> one.path("reader").asString().equals(reader))
                .toList();
    }
}
