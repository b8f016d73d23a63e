package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

/** What is said of a code that leads nowhere. Where one leads, the story over HTTP tells. */
class CodesApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final String OWN = TestTokens.of("MA-7", "xa-ma", Role.OFFICIAL);

    @Test
    void what_is_no_code_is_said_to_be_none() {
        Answer answer = SERVICE.get(OWN, "/api/v1/codes/2K4");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("code").asString()).isEqualTo("CODE_MALFORMED");
        assertThat(answer.body().path("en").asString()).contains("2K4 is no code", "such as 2K4-9FQ");
    }

    /** That nobody could be asked is not that there is none. */
    @Test
    void without_the_services_nothing_is_said_of_a_code() {
        assertThat(SERVICE.get(OWN, "/api/v1/codes/2K4-9FQ").status()).isEqualTo(503);
    }

    @Test
    void the_page_is_for_everybody_and_says_what_is_wrong_beside_the_field() {
        String admin = TestTokens.of("MA-9", null, Role.ADMIN);
        assertThat(SERVICE.get(admin, "/codes").text())
                .contains("name=\"code\"")
                .doesNotContain("role=\"alert\" id");
        String page = SERVICE.get(OWN, "/codes?code=2K4").text();
        assertThat(page).contains("value=\"2K4\"", "aria-invalid=\"true\"", "không phải là mã kiểm chứng");
    }
}
