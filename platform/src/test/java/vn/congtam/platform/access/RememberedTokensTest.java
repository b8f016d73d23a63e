package vn.congtam.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger checked = new AtomicInteger();

    @Test
    void a_token_found_good_is_checked_once() {
        RememberedTokens tokens = validFor(Duration.ofHours(1));

        assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));

        assertThat(checked).hasValue(1);
    }

    @Test
    void another_token_is_checked() {
        RememberedTokens tokens = validFor(Duration.ofHours(1));

        tokens.decode("a");
        tokens.decode("b");

        assertThat(checked).hasValue(2);
    }

    @Test
    void after_its_end_a_token_is_checked_again() {
        RememberedTokens tokens = validFor(Duration.ofSeconds(30));
        tokens.decode("a");

        pass(Duration.ofSeconds(29));
        tokens.decode("a");
        assertThat(checked).hasValue(1);

        pass(Duration.ofSeconds(2));
        tokens.decode("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void a_long_token_is_checked_again_as_a_key_may_have_been_withdrawn() {
        RememberedTokens tokens = validFor(Duration.ofHours(12));
        tokens.decode("a");

        pass(RememberedTokens.LONGEST.plusSeconds(1));
        tokens.decode("a");

        assertThat(checked).hasValue(2);
    }

    @Test
    void a_refused_token_is_checked_each_time() {
        RememberedTokens tokens = new RememberedTokens(
                token -> {
                    checked.incrementAndGet();
                    throw new BadJwtException("forged");
                },
                clock(),
                nanos::get);

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasValue(2);
    }

    private RememberedTokens validFor(Duration duration) {
        return new RememberedTokens(
                text -> {
                    checked.incrementAndGet();
                    return Jwt.withTokenValue(text)
                            .header("alg", "RS256")
                            .subject("VC0013")
                            .expiresAt(NOW.plus(duration))
                            .build();
                },
                clock(),
                nanos::get);
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
