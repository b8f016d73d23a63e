package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.KEYS_DIFFER;
import static vn.congtam.ledger.Flaw.MALFORMED;
import static vn.congtam.ledger.Flaw.NOT_A_KEY;
import static vn.congtam.ledger.Flaw.NOT_A_NAME;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.UNKNOWN_KIND;
import static vn.congtam.ledger.Flaw.WRONG_KIND;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.tree.Hash;

class VerifierKeyTest {
    private static final String EXAMPLE = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final Checkpoint CHECKPOINT = new Checkpoint(Keys.ORIGIN, 5, Hash.EMPTY);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void it_is_written_and_read(Kind kind) {
        VerifierKey key = Keys.of("congtam.khanhhoa/scoring", kind).verifier();
        assertThat(VerifierKey.parse(key.toString())).isEqualTo(key).hasToString(key.toString());
    }

    @Test
    void the_same_key_has_another_id_for_each_use_and_name() {
        SigningKey note = Keys.of("a", Kind.NOTE);
        VerifierKey other =
                new VerifierKey("a", Kind.COSIGNATURE, note.verifier().key());
        VerifierKey renamed = new VerifierKey("b", Kind.NOTE, note.verifier().key());
        assertThat(note.verifier().id()).isNotEqualTo(other.id()).isNotEqualTo(renamed.id());
    }

    @ParameterizedTest
    @CsvSource({
        "'', MALFORMED",
        "example.com/foo, MALFORMED",
        "example.com/foo+530d903a, MALFORMED",
        "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, MALFORMED",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, KEY_ID_DIFFERS",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, KEY_ID_DIFFERS",
        "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, KEY_ID_DIFFERS",
        "example.com/ foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, NOT_A_NAME",
        "example.com/foo+530d903a+, TRUNCATED",
        "example.com/foo+530d903a+AQ==, WRONG_LENGTH",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l, KEY_ID_DIFFERS",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==, WRONG_LENGTH",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k, UNKNOWN_KIND",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k=, NOT_BASE64",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k+, NOT_BASE64"
    })
    void no_other_text_is_one(String vkey, Flaw flaw) {
        assertThat(Flaws.of(() -> VerifierKey.parse(vkey))).isEqualTo(flaw);
    }

    @Test
    void it_is_not_endless() {
        assertThat(Flaws.of(() -> VerifierKey.parse(EXAMPLE + "A".repeat(4096))))
                .isEqualTo(TOO_LONG);
        assertThat(Flaws.of(() -> VerifierKey.parse("a+b+" + "A".repeat(4092)))).isEqualTo(UNKNOWN_KIND);
    }

    @Test
    void the_kind_and_the_key_go_together() {
        assertThat(Flaws.of(() ->
                        new VerifierKey("a", Kind.NOTE, Keys.LASTING.verifier().key())))
                .isEqualTo(NOT_A_KEY);
        assertThat(Flaws.of(() ->
                        new VerifierKey("a", Kind.SUBTREE, Keys.LOG.verifier().key())))
                .isEqualTo(NOT_A_KEY);
        assertThat(Flaws.of(() ->
                        new VerifierKey("a b", Kind.NOTE, Keys.LOG.verifier().key())))
                .isEqualTo(NOT_A_NAME);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_signing_key_is_kept_as_bytes(Kind kind) {
        SigningKey key = Keys.of("a", kind);
        SigningKey again = SigningKey.of(key.verifier(), key.key().getEncoded());
        assertThat(again.verifier()).isEqualTo(key.verifier());
        assertThat(Flaws.of(() -> SigningKey.of(key.verifier(), new byte[9]))).isEqualTo(NOT_A_KEY);
        SigningKey other = Keys.of("b", kind);
        assertThat(Flaws.of(() -> new SigningKey(key.verifier(), other.key()))).isEqualTo(KEYS_DIFFER);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_signing_key_comes_from_the_chance_that_is_given(Kind kind) {
        SigningKey key = SigningKey.generated("a", kind, new Always());
        assertThat(SigningKey.generated("a", kind, new Always()).verifier()).isEqualTo(key.verifier());
        assertThat(Keys.of("a", kind).verifier()).isNotEqualTo(key.verifier());
    }

    private static final class Always extends SecureRandom {
        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }
    }

    @Test
    void a_signing_key_never_shows_itself() {
        assertThat(Keys.LOG).hasToString(Keys.LOG.verifier().toString());
    }

    @Test
    void a_key_signs_what_it_is_for() {
        assertThat(Flaws.of(() -> Keys.LOG.cosign(CHECKPOINT, 5))).isEqualTo(WRONG_KIND);
        assertThat(Flaws.of(() -> Keys.INSPECTOR.sign(CHECKPOINT.text()))).isEqualTo(WRONG_KIND);
        assertThat(Flaws.of(() -> Keys.LASTING.sign(CHECKPOINT.text()))).isEqualTo(WRONG_KIND);
        for (long time : new long[] {0, -1})
            assertThat(Flaws.of(() -> Keys.INSPECTOR.cosign(CHECKPOINT, time))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void what_a_cosignature_signs() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        assertThat(new String(Kind.NOTE.message("w", text, 0), UTF_8)).isEqualTo(text);
        assertThat(new String(Kind.COSIGNATURE.message("w", text, 1679315147), UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + text);
        byte[] message = Kind.SUBTREE.message("w", text, 258);
        assertThat(Arrays.copyOf(message, 22)).isEqualTo("subtree/v1\n\0\1w\0\0\0\0\0\0\1\2".getBytes(UTF_8));
        assertThat(new String(message, 22, 28, UTF_8)).isEqualTo("\33example.com/behind-the-sofa");
        assertThat(Arrays.copyOfRange(message, 50, 66))
                .isEqualTo(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x3e, 0x2d, (byte) 0xc3});
        assertThat(Arrays.copyOfRange(message, 66, message.length))
                .isEqualTo(Checkpoint.parse(text).root().bytes());
    }

    @Test
    void what_does_not_cover_extension_lines_is_not_taken_for_them() {
        Checkpoint extended = new Checkpoint(Keys.ORIGIN, 5, Hash.EMPTY, List.of("more"));
        assertThat(Flaws.of(() -> Keys.LASTING.cosign(extended, 5))).isEqualTo(MALFORMED);
        assertThat(new Note(extended.text(), List.of(Keys.INSPECTOR.cosign(extended, 5)))
                        .verify(List.of(Keys.INSPECTOR.verifier())))
                .hasSize(1);
    }

    @Test
    void no_bit_of_the_time_can_change() {
        for (SigningKey key : new SigningKey[] {Keys.INSPECTOR, Keys.LASTING}) {
            SignatureLine line = key.cosign(CHECKPOINT, 1_785_704_691);
            assertThat(key.verifier().verify(CHECKPOINT.text(), line).time()).isEqualTo(1_785_704_691);
            for (int bit = 0; bit < 64; bit++) {
                byte[] signature = Chance.flipped(line.signature(), bit);
                SignatureLine changed = SignatureLine.of(key.verifier(), signature);
                assertThat(Flaws.of(() -> key.verifier().verify(CHECKPOINT.text(), changed)))
                        .isEqualTo(Flaw.BAD_SIGNATURE);
            }
        }
    }

    @Test
    void only_whole_signatures_count() {
        SignatureLine line = Keys.INSPECTOR.cosign(CHECKPOINT, 1);
        for (int length : new int[] {1, 7, 8, 64, 71, 73}) {
            SignatureLine cut = SignatureLine.of(Keys.INSPECTOR.verifier(), Arrays.copyOf(line.signature(), length));
            assertThat(Flaws.of(() -> Keys.INSPECTOR.verifier().verify(CHECKPOINT.text(), cut)))
                    .isEqualTo(Flaw.BAD_SIGNATURE);
        }
    }

    @Test
    void a_time_before_1970_is_none() {
        VerifierKey key = Keys.INSPECTOR.verifier();
        byte[] signed =
                key.kind().algorithm.sign(key.kind().message(key.name(), CHECKPOINT.text(), -1), Keys.INSPECTOR.key());
        byte[] timed = new byte[72];
        Arrays.fill(timed, 0, 8, (byte) 0xff);
        System.arraycopy(signed, 0, timed, 8, 64);
        assertThat(Flaws.of(() -> key.verify(CHECKPOINT.text(), SignatureLine.of(key, timed))))
                .isEqualTo(Flaw.BAD_SIGNATURE);
    }
}
