package vn.congtam.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.congtam.platform.testing.TestTokens;

/** Ten thousand tokens that nobody was given, against the decoder of every service: none is taken. */
class ForgedTokensTest {
    private static final String GOOD = TestTokens.of("VC0013", "xa-dien-khanh", Role.OFFICIAL);

    private final JwtDecoder tokens = new AccessConfiguration().tokens(settings());

    @Test
    void the_token_that_was_given_is_taken() {
        assertThat(tokens.decode(GOOD).getSubject()).isEqualTo("VC0013");
        assertThat(tokens.decode(TestTokens.of("LD0001", null, Role.LEADER)).getSubject())
                .isEqualTo("LD0001");
    }

    /** Clocks of two machines may differ by a minute, and by no more. */
    @ParameterizedTest
    @CsvSource({"-50, true", "-70, false"})
    void one_that_has_expired_is_taken_for_a_minute(int seconds, boolean taken) {
        isTaken(claims().expirationTime(in(seconds)), taken);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "70, false"})
    void one_that_is_good_only_later_is_taken_a_minute_before(int seconds, boolean taken) {
        isTaken(claims().notBeforeTime(in(seconds)), taken);
    }

    private void isTaken(JWTClaimsSet.Builder claims, boolean taken) {
        String token = TestTokens.sign(claims.build());
        if (taken) assertThat(tokens.decode(token).getSubject()).isEqualTo("VC0013");
        else assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return TestTokens.claims("VC0013", "xa-dien-khanh");
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void they_are_ten_thousand() {
        assertThat(Stream.of(Forgery.values()).mapToInt(Forgery::times).sum()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void no_other_is(Forgery forgery) throws JOSEException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(forgery + " seed: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < forgery.times(); i++) {
            String forged = forgery.of(GOOD, random);
            assertThat(forged).isNotEqualTo(GOOD);
            assertThatThrownBy(() -> tokens.decode(forged)).as(forged).isInstanceOf(BadJwtException.class);
        }
    }

    private static AccessSettings settings() {
        Map<String, Object> settings = TestTokens.settings();
        return new AccessSettings(
                String.valueOf(settings.get("congtam.security.issuer")),
                String.valueOf(settings.get("congtam.security.jwk-set-uri")),
                "congtam",
                new SecondFactor(Set.of(), Set.of()));
    }
}
