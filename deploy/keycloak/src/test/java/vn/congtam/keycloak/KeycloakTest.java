package vn.congtam.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.platform.access.Role;

/** Our side with a Keycloak as it is published, where there is one. */
@EnabledIf(value = "vn.congtam.keycloak.Distribution#isThere", disabledReason = "there is no Keycloak to run with")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {
    private static final String AGENCIES = "/api/v1/agencies";
    private static Province province;
    private static Tokens tokens;

    @BeforeAll
    static void start() {
        province = Province.running();
        tokens = new Tokens(province.keycloak(), province.realm());
    }

    /** Who may read the agencies, look for gaps in the staff list, found an agency, and see how the service runs. */
    @ParameterizedTest
    @CsvSource({
        "OFFICIAL,    200, 403, 403, 403",
        "RATER,       200, 403, 403, 403",
        "HEAD,        200, 403, 403, 403",
        "HR,          200, 400, 403, 403",
        "HOMEAFFAIRS, 200, 400, 422, 403",
        "LEADER,      200, 403, 403, 403",
        "INSPECTOR,   200, 403, 403, 403",
        "ADMIN,       403, 403, 403, 200"
    })
    void each_role_may_what_it_may(Role role, int read, int gaps, int found, int operate) {
        String token = tokens.of(Person.of(role));
        assertThat(province.get(token, AGENCIES).statusCode()).isEqualTo(read);
        assertThat(province.get(token, "/api/v1/staff-gaps").statusCode()).isEqualTo(gaps);
        assertThat(province.post(token, AGENCIES).statusCode()).isEqualTo(found);
        assertThat(province.get(token, "/api/v1/operations/relay").statusCode()).isEqualTo(operate);
    }

    @ParameterizedTest
    @EnumSource
    void the_token_says_who_it_is_and_how_he_showed_it(Role role) throws Exception {
        JWTClaimsSet said = SignedJWT.parse(tokens.of(Person.of(role))).getJWTClaimsSet();
        assertThat(said.getSubject()).isEqualTo("VC-" + role.name());
        assertThat(said.getAudience()).containsExactly("congtam");
        assertThat(said.getStringClaim("name")).isEqualTo("Nguyễn Thị Lan");
        assertThat(said.getStringClaim("agency")).isEqualTo("xa-dien-khanh");
        assertThat(said.getStringListClaim("roles")).containsExactly(role.code());
        assertThat(said.getStringClaim("acr"))
                .isEqualTo("urn:congtam:acr:" + (role == Role.OFFICIAL ? "password" : "two-factors"));
    }

    @Test
    void who_has_set_up_no_telephone_is_asked_to_before_he_comes_in() {
        HttpResponse<String> page = tokens.wayIn(new Browser(), Person.WITHOUT_TELEPHONE, "x".repeat(43));
        assertThat(page.body()).contains("kc-totp-settings-form");
        assertThat(Browser.location(page)).isEmpty();
    }

    @Test
    void a_realm_that_would_let_a_rater_in_by_a_password_alone_does_not_let_him_rate() {
        HttpResponse<String> refused =
                province.get(tokens.byPassword(Person.WITHOUT_TELEPHONE, Realm.CARELESS), AGENCIES);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("SECOND_FACTOR_NEEDED");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge)
                        .contains("insufficient_user_authentication", "urn:congtam:acr:two-factors"));
    }

    @Test
    void a_token_for_others_of_another_realm_or_edited_is_none() throws Exception {
        String good = tokens.of(Person.of(Role.OFFICIAL));
        String[] parts = good.split("\\.");
        String edited = new Base64URL(parts[1]).decodeToString().replace("\"official\"", "\"homeaffairs\"");
        assertThat(edited).contains("homeaffairs");

        refuses(tokens.byPassword(Person.of(Role.OFFICIAL), Realm.OTHER));
        eventually(() -> province.get(new Administrator(province.keycloak()).token(), AGENCIES)
                        .statusCode()
                == 401);
        refuses(parts[0] + "." + Base64URL.encode(edited) + "." + parts[2]);
        assertThat(province.get(good, AGENCIES).statusCode()).isEqualTo(200);
    }

    @Test
    void while_keycloak_cannot_be_asked_a_key_that_is_not_known_is_no_forgery_yet() {
        String ofMaster = new Administrator(province.keycloak()).token();
        province.line().stop();
        eventually(() -> province.get(ofMaster, AGENCIES).statusCode() == 503);
        HttpResponse<String> unknown = province.get(ofMaster, AGENCIES);
        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(unknown.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(unknown.body()).contains("SIGN_IN_UNAVAILABLE");

        province.line().startAgain();
        eventually(() -> province.get(ofMaster, AGENCIES).statusCode() == 401);
    }

    @Test
    void while_keycloak_cannot_be_asked_whoever_has_a_token_goes_on() {
        String seen = tokens.of(Person.of(Role.OFFICIAL));
        String fresh = tokens.byPassword(Person.of(Role.OFFICIAL), Realm.CARELESS);
        assertThat(province.get(seen, AGENCIES).statusCode()).isEqualTo(200);

        province.line().stop();

        assertThat(province.get(seen, AGENCIES).statusCode()).isEqualTo(200);
        assertThat(province.get(fresh, AGENCIES).statusCode()).isEqualTo(200);
        province.line().startAgain();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_key_that_is_replaced_is_picked_up_and_the_old_one_is_worth_nothing() throws Exception {
        String old = tokens.byPassword(Person.of(Role.OFFICIAL), Realm.CARELESS);
        RSAKey key = new RSAKeyGenerator(2048).generate();
        new Administrator(province.keycloak()).replaceKey(key);

        SignedJWT given = SignedJWT.parse(tokens.byPassword(Person.of(Role.OFFICIAL), Realm.CARELESS));
        eventually(() -> province.get(given.serialize(), AGENCIES).statusCode() == 200);

        refuses(old);
        JWTClaimsSet said = given.getJWTClaimsSet();
        assertThat(province.get(signed(key, given.getHeader(), said), AGENCIES).statusCode())
                .isEqualTo(200);
        refuses(signed(
                key,
                given.getHeader(),
                new JWTClaimsSet.Builder(said)
                        .expirationTime(Date.from(Instant.now().minusSeconds(120)))
                        .build()));
    }

    /** As the realm would have signed it. */
    private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void refuses(String token) {
        HttpResponse<String> refused = province.get(token, AGENCIES);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("NOT_SIGNED_IN");
    }
}
