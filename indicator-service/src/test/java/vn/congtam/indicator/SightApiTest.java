package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.download;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** What each sees of a person who moved from one agency to another and then left the service. */
class SightApiTest {
    private static final String FIRST = "xa-vinh-hai";
    private static final String SECOND = "xa-vinh-tho";
    private static final String LAN = "VC3301";
    private static final String MAI = "VC3302";

    private static final String FORMER_COLLEAGUE = TestTokens.of("VC3391", FIRST, Role.OFFICIAL);
    private static final String COLLEAGUE = TestTokens.of("VC3392", SECOND, Role.OFFICIAL, Role.RATER, Role.HEAD);
    private static final String HR = TestTokens.of("VC3393", SECOND, Role.OFFICIAL, Role.HR);
    private static final String INSPECTOR = TestTokens.of("VC3394", "tinh-khanh-hoa", Role.INSPECTOR);
    private static final String LEADER = TestTokens.of("VC3395", "tinh-khanh-hoa", Role.LEADER);

    @BeforeAll
    static void lan_and_mai_moved_and_mai_left() {
        for (String agency : List.of(FIRST, SECOND)) {
            Establishing.agency(agency);
            Establishing.post(agency, agency + "-cv", false, "x");
        }
        for (String one : List.of(LAN, MAI)) {
            created(
                    HOME_AFFAIRS,
                    "/staff",
                    body("staff", one, "name", "Người " + one, "agency", FIRST, "from", "2026-01-02"));
            serve(one, FIRST, LocalDate.of(2026, 1, 2));
            serve(one, SECOND, LocalDate.of(2026, 4, 1));
        }
        created(
                HR,
                "/staff/" + MAI + "/leaving",
                body("on", "2026-09-01", "reason", "DISMISSED", "document", "QĐ 66/QĐ"));
    }

    @Test
    void the_register_is_there_for_spreadsheets_for_who_may_read_it() {
        HttpResponse<byte[]> file = download(HR, "/api/v1/staff.csv?agency=" + SECOND + "&on=2026-10-01");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .startsWith("\ufeff\"Mã công chức\",\"Họ và tên\"")
                .contains("\r\n\"" + LAN + "\",\"Người " + LAN + "\",\"Công chức\",\"Phòng Kinh tế\"")
                .contains("\"" + MAI + "\"", "\"2026-09-01\"")
                .doesNotContain("DISMISSED", "Buộc thôi việc");
        String stranger = TestTokens.of("VC3399", "xa-khac", Role.HR);
        assertThat(download(stranger, "/api/v1/staff.csv?agency=" + SECOND).statusCode())
                .isEqualTo(403);
    }

    @Test
    void why_somebody_left_is_for_himself_for_those_who_keep_his_records_and_for_inspectors() {
        String own = TestTokens.of(MAI, null, Role.OFFICIAL);
        for (String token : List.of(own, HR, HOME_AFFAIRS, INSPECTOR)) {
            assertThat(get(token, "/staff/" + MAI).at("/left/reason").asString())
                    .isEqualTo("DISMISSED");
        }
        for (String token : List.of(COLLEAGUE, LEADER)) {
            var left = get(token, "/staff/" + MAI).path("left");
            assertThat(left.path("on").asString()).isEqualTo("2026-09-01");
            assertThat(left.toString()).doesNotContain("DISMISSED");
            assertThat(get(token, "/staff?agency=" + SECOND).toString())
                    .contains(MAI)
                    .doesNotContain("DISMISSED");
            assertThat(page(token, "/person?staff=" + MAI, "Thôi công tác", "Left"))
                    .doesNotContain("Buộc thôi việc");
        }
        assertThat(page(HR, "/person?staff=" + MAI, "Thôi công tác", "Left")).contains("Buộc thôi việc");
    }

    @Test
    void colleagues_see_the_days_on_which_somebody_serves_with_them_and_no_others() {
        assertThat(get(FORMER_COLLEAGUE, "/staff/" + LAN + "?on=2026-03-31")
                        .at("/post/post")
                        .asString())
                .isEqualTo(FIRST + "-cv");
        refused(Client.read(FORMER_COLLEAGUE, "/staff/" + LAN + "?on=2026-04-01"), 403, "NOT_YOUR_AGENCY", "");
        refused(Client.read(FORMER_COLLEAGUE, "/staff/" + LAN), 403, "NOT_YOUR_AGENCY", "");
        refused(Client.read(COLLEAGUE, "/staff/" + LAN + "?on=2026-03-31"), 403, "NOT_YOUR_AGENCY", "");
        assertThat(get(HR, "/staff/" + LAN + "?on=2026-03-31").path("agency").asString())
                .isEqualTo(FIRST);
    }

    @Test
    void a_colleague_is_shown_the_day_and_not_the_whole_career() {
        String all = FIRST + "-cv";
        assertThat(page(COLLEAGUE, "/person?staff=" + LAN, "Tại ngày", "On"))
                .contains(SECOND + "-cv")
                .doesNotContain(all, "id=\"decisions\"");
        assertThat(page(FORMER_COLLEAGUE, "/person?staff=" + LAN + "&on=2026-03-01", "Tại ngày", "On"))
                .contains(all)
                .doesNotContain(SECOND + "-cv", "id=\"decisions\"");
        String own = TestTokens.of(LAN, SECOND, Role.OFFICIAL);
        for (String token : List.of(own, HR, INSPECTOR)) {
            assertThat(page(token, "/person?staff=" + LAN, "Tại ngày", "On")).contains("id=\"decisions\"", all);
        }
    }

    private static void serve(String staff, String agency, LocalDate from) {
        created(
                HOME_AFFAIRS,
                "/staff/" + staff + "/posts",
                body("post", agency + "-cv", "from", from, "document", "QĐ 12"));
    }
}
