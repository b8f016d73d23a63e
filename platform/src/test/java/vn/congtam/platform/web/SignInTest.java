package vn.congtam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.RunningCounter.Answer;

/** By how much a person showed who he is, and what is told where nobody can tell. */
class SignInTest {
    private static final String ME = "/api/v1/me";
    private static final String PASSWORD = "urn:congtam:acr:password";
    private static RunningCounter counter;

    @BeforeAll
    static void start() {
        counter = new RunningCounter();
    }

    @AfterAll
    static void stop() {
        counter.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFICIAL")
    void a_role_that_decides_or_sees_needs_a_second_factor(Role role) {
        Answer refused = counter.get(token(PASSWORD, Role.OFFICIAL, role), ME);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body().path("code").asString()).isEqualTo("SECOND_FACTOR_NEEDED");
        assertThat(refused.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_user_authentication\","
                        + " acr_values=\"urn:congtam:acr:two-factors\"");
        assertThat(counter.get(TestTokens.of("VC0012", "xa-dien-khanh", Role.OFFICIAL, role), ME)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "URN:CONGTAM:ACR:TWO-FACTORS", "urn:congtam:acr:two-factors "})
    void what_is_not_said_exactly_is_not_said(String acr) {
        assertThat(counter.get(token(acr, Role.RATER), ME).status()).isEqualTo(401);
        assertThat(counter.get(token(List.of("urn:congtam:acr:two-factors"), Role.RATER), ME)
                        .status())
                .isEqualTo(401);
        assertThat(counter.get(token(null, Role.RATER), ME).status()).isEqualTo(401);
    }

    @Test
    void neither_metrics_nor_operations_are_told_to_an_administrator_without_it() {
        String token = token(PASSWORD, Role.ADMIN);
        assertThat(counter.get(token, "/actuator/prometheus").status()).isEqualTo(401);
        assertThat(counter.get(token, "/api/v1/operations/doors").status()).isEqualTo(401);
    }

    @Test
    void who_speaks_for_himself_alone_needs_none() {
        assertThat(counter.get(token(PASSWORD, Role.OFFICIAL), ME).status()).isEqualTo(200);
        assertThat(counter.get(token(null, Role.OFFICIAL), ME).status()).isEqualTo(200);
    }

    @Test
    void of_whom_it_is_asked_and_what_is_taken_for_it_can_be_set() {
        try (RunningCounter other = new RunningCounter(Map.of(
                "congtam.security.second-factor.roles", "admin", "congtam.security.second-factor.acr", "2, gold"))) {
            assertThat(other.get(token(PASSWORD, Role.RATER), ME).status()).isEqualTo(200);
            assertThat(other.get(token(PASSWORD, Role.ADMIN), ME).status()).isEqualTo(401);
            assertThat(other.get(token("gold", Role.ADMIN), ME).status()).isEqualTo(200);
        }
        try (RunningCounter lenient = new RunningCounter(Map.of("congtam.security.second-factor.roles", ""))) {
            assertThat(lenient.get(token(null, Role.ADMIN), ME).status()).isEqualTo(200);
        }
    }

    @Test
    void while_no_key_can_be_had_the_request_may_be_sent_again() {
        try (RunningCounter blind =
                new RunningCounter(Map.of("congtam.security.jwk-set-uri", "http://127.0.0.1:1/jwks"))) {
            Answer unknown = blind.get(RunningCounter.LAN, ME);
            assertThat(unknown.status()).isEqualTo(503);
            assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
            assertThat(unknown.header("Retry-After")).isEqualTo("5");
            assertThat(unknown.body().path("code").asString()).isEqualTo("SIGN_IN_UNAVAILABLE");
            assertThat(unknown.body().path("vi").asString()).contains("hệ thống xác thực tạm thời gián đoạn");
            assertThat(unknown.body().path("en").asString()).contains("the identity provider is briefly unavailable");
            assertThat(Stream.generate(() -> blind.get(RunningCounter.LAN, ME).status())
                            .limit(5))
                    .containsOnly(503);

            assertThat(blind.get(null, ME).status()).isEqualTo(401);
            assertThat(blind.get("nonsense", ME).status()).isEqualTo(401);
        }
    }

    private static String token(@Nullable Object acr, Role... roles) {
        return TestTokens.sign(TestTokens.claims("VC0012", "xa-dien-khanh")
                .claim("roles", Stream.of(roles).map(Role::code).toList())
                .claim("acr", acr)
                .build());
    }
}
