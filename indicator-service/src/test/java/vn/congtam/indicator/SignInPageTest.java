package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;

class SignInPageTest {
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final String BY_PASSWORD = TestTokens.sign(TestTokens.claims("VC0012", "xa-dien-khanh")
            .claim("roles", List.of("rater"))
            .claim("acr", "urn:congtam:acr:password")
            .build());

    @Test
    void who_opens_a_page_is_told_in_a_page_that_a_code_is_wanted_and_a_program_is_not() {
        Answer page = SERVICE.open(BY_PASSWORD, "/catalogue");
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text()).contains("<h1", "phải xác thực hai lớp", "SECOND_FACTOR_NEEDED");
        assertThat(SERVICE.open(BY_PASSWORD, "/catalogue?lang=en").text()).contains("needs a second factor");

        Answer told = SERVICE.open(BY_PASSWORD, "/api/v1/agencies");
        assertThat(told.status()).isEqualTo(401);
        assertThat(told.body().path("code").asString()).isEqualTo("SECOND_FACTOR_NEEDED");
    }
}
