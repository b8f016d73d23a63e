package vn.congtam.standalone.identity.server.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.platform.page.QrCode;
import vn.congtam.standalone.identity.Keyring;

class FactorsTest {
    private static final Duration STEP = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-10-31T01:00:10Z");
    private Factors factors;
    private final NewFactor offered = NewFactor.random();
    private Factor factor;

    @BeforeEach
    void enrol() {
        factors = new Factors(new Vault(new Keyring(folder)), () -> now);
        factor = factors.confirmed(offered, code(now)).orElseThrow();
        now = now.plus(STEP.multipliedBy(10));
    }

    /** RFC 6238, appendix B, of which six digits are used here. */
    @Test
    void codes_are_those_of_the_standard() {
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(Codes.of(secret, 59 / 30)).isEqualTo("287082");
        assertThat(Codes.of(secret, 1_111_111_109L / 30)).isEqualTo("081804");
        assertThat(Codes.of(secret, 20_000_000_000L / 30)).isEqualTo("353130");
    }

    @Test
    void the_code_of_now_is_right_and_so_are_the_ones_beside_it() {
        assertThat(factors.use(factor, code(now))).isPresent();
        assertThat(factors.use(factor, code(now.plus(STEP)))).isPresent();
        assertThat(factors.use(factor, code(now.minus(STEP)))).isPresent();
        assertThat(factors.use(factor, code(now.plus(STEP.multipliedBy(2))))).isEmpty();
        assertThat(factors.use(factor, code(now.minus(STEP.multipliedBy(2))))).isEmpty();
    }

    @Test
    void a_code_is_right_once_and_so_are_none_of_before_it() {
        Factor used = factors.use(factor, code(now)).orElseThrow().accepted();
        assertThat(factors.use(used, code(now))).isEmpty();
        assertThat(factors.use(used, code(now.minus(STEP)))).isEmpty();
        assertThat(factors.use(used, code(now.plus(STEP)))).isPresent();
    }

    @Test
    void the_code_that_showed_that_the_secret_arrived_is_used_up_by_it() {
        Instant then = now.minus(STEP.multipliedBy(10));
        now = then;
        assertThat(factors.use(factor, code(then))).isEmpty();
    }

    @Test
    void spaces_between_digits_do_not_matter_and_letters_are_no_code() {
        String code = code(now);
        assertThat(factors.use(factor, code.substring(0, 3) + " " + code.substring(3)))
                .isPresent();
        assertThat(factors.use(factor, "abcdef")).isEmpty();
        assertThat(factors.use(factor, "")).isEmpty();
    }

    @Test
    void a_code_on_paper_is_right_once_however_written() {
        String paper = offered.recovery().getFirst();
        Factors.Use use = factors.use(factor, " " + paper.toUpperCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(use.ofRecovery()).isTrue();
        assertThat(factors.use(use.accepted(), paper)).isEmpty();
        assertThat(factors.use(use.accepted(), offered.recovery().getLast())).isPresent();
    }

    @Test
    void nothing_that_is_kept_is_of_use_to_who_reads_it() {
        String kept = factor.toString();
        assertThat(offered.recovery()).hasSize(10).doesNotHaveDuplicates().noneMatch(kept::contains);
        assertThat(kept).doesNotContain(offered.secret());
        Factors elsewhere = new Factors(new Vault(new Keyring(folder.resolve("elsewhere"))), () -> now);
        assertThat(elsewhere.use(factor, offered.recovery().getFirst())).isEqualTo(Optional.empty());
    }

    @Test
    void the_picture_holds_what_telephones_read() throws Exception {
        QrCode picture = offered.picture("VC0013");
        assertThat(Squares.read(picture))
                .startsWith("otpauth://totp/C%C3%B4ng%20T%C3%A2m%3AVC0013?secret=" + offered.secret())
                .contains("&issuer=C%C3%B4ng%20T%C3%A2m");
    }

    private String code(Instant at) {
        return Codes.of(offered.secret(), at.getEpochSecond() / 30);
    }
}
