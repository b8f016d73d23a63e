package vn.congtam.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** People at the edge, who sign in with Keycloak and out of it. */
@EnabledIf(value = "vn.congtam.keycloak.Distribution#isThere", disabledReason = "there is no Keycloak to run with")
class EdgeSignInTest {
    private static final String NEVER = "nowhere:";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static Province province;
    private static String origin;

    @BeforeAll
    static void start() {
        province = Province.running();
        origin = province.realm().origin();
    }

    @Test
    void who_is_led_to_keycloak_comes_back_to_the_page_that_was_asked_for() {
        Browser browser = new Browser();
        HttpResponse<String> form = browser.open(origin + "/indicator/staff-import", NEVER);
        assertThat(form.uri().toString()).startsWith(province.keycloak().issuer());

        HttpResponse<String> page = browser.signIn(form, Person.AT_THE_EDGE, NEVER);

        assertThat(page.uri().toString()).startsWith(origin + "/indicator/staff-import");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.open(origin + "/", NEVER).body()).contains("EDGE-HR", "Nguyễn Thị Lan");
    }

    @Test
    void who_signs_out_is_signed_out_of_keycloak_too() {
        Browser browser = new Browser();
        HttpResponse<String> start = signedIn(browser, Person.LEAVING);
        assertThat(start.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("form-action 'self' " + province.keycloak().root() + ";"));
        Matcher csrf = CSRF.matcher(start.body());
        assertThat(csrf.find()).isTrue();

        HttpResponse<String> after = browser.submit(origin + "/logout", Map.of("_csrf", csrf.group(1)), NEVER);

        assertThat(after.body()).contains("name=\"password\"");
        assertThat(browser.open(origin + "/indicator/", NEVER).body()).contains("name=\"password\"");
    }

    @Test
    void who_is_put_out_there_is_out_here() {
        Browser browser = new Browser();
        assertThat(signedIn(browser, Person.PUT_OUT).statusCode()).isEqualTo(200);

        new Administrator(province.keycloak()).putOut(Person.PUT_OUT);

        eventually(() -> browser.open(origin + "/", NEVER).body().contains("name=\"password\""));
    }

    private static HttpResponse<String> signedIn(Browser browser, Person person) {
        return browser.signIn(browser.open(origin + "/", NEVER), person, NEVER);
    }
}
