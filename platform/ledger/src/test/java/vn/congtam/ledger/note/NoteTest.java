package vn.congtam.ledger.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.BAD_SIGNATURE;
import static vn.congtam.ledger.Flaw.CONTROL_CHARACTER;
import static vn.congtam.ledger.Flaw.MALFORMED;
import static vn.congtam.ledger.Flaw.NOT_A_NAME;
import static vn.congtam.ledger.Flaw.NOT_UTF8;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.TOO_MANY;
import static vn.congtam.ledger.Flaw.TRUNCATED;
import static vn.congtam.ledger.Flaw.UNSIGNED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.tree.Hash;

class NoteTest {
    private static final String TEXT = "Ognuno sta solo\n\ned è subito sera.\n";
    private static final SigningKey LAN = Keys.of("lan", Kind.NOTE);
    private static final SigningKey MINH = Keys.of("minh", Kind.NOTE);
    private static final Note SIGNED = signed(TEXT, LAN);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "a\n", "a\n\n", "\n\n", "\n\na\n\n\nb\n\n", "\u2014 lan AAAAAAA=\n"})
    void it_is_read_as_it_was_written_whatever_the_text(String text) {
        Note note = signed(text, LAN, MINH);
        Note read = Note.parse(note.bytes());
        assertThat(read).isEqualTo(note);
        assertThat(read.verify(List.of(LAN.verifier(), MINH.verifier()))).hasSize(2);
    }

    @Test
    void signatures_of_unknown_keys_say_nothing() {
        Note note = signed(TEXT, LAN, MINH);
        assertThat(note.verify(List.of(MINH.verifier())))
                .containsExactly(new Verified(MINH.verifier(), note.signatures().get(1), 0));
        assertThat(Flaws.of(() -> SIGNED.verify(List.of(MINH.verifier())))).isEqualTo(UNSIGNED);
        assertThat(Flaws.of(() -> SIGNED.verify(List.of()))).isEqualTo(UNSIGNED);
        assertThat(SIGNED.verifyAny(List.of(MINH.verifier()))).isEmpty();
    }

    @Test
    void another_key_of_the_same_name_is_unknown() {
        VerifierKey other = new VerifierKey("lan", Kind.NOTE, MINH.verifier().key());
        assertThat(Flaws.of(() -> SIGNED.verify(List.of(other)))).isEqualTo(UNSIGNED);
    }

    @Test
    void one_bad_signature_of_a_known_key_spoils_the_note() {
        SignatureLine bad = SignatureLine.of(LAN.verifier(), new byte[64]);
        List<VerifierKey> both = List.of(LAN.verifier(), MINH.verifier());
        for (List<SignatureLine> lines : List.of(List.of(bad, MINH.sign(TEXT)), List.of(MINH.sign(TEXT), bad))) {
            assertThat(Flaws.of(() -> new Note(TEXT, lines).verify(both))).isEqualTo(BAD_SIGNATURE);
            assertThat(Flaws.of(() -> new Note(TEXT, lines).verifyAny(both))).isEqualTo(BAD_SIGNATURE);
            assertThat(new Note(TEXT, lines).verify(List.of(MINH.verifier()))).hasSize(1);
        }
        Note twice = new Note(TEXT, List.of(LAN.sign(TEXT), bad));
        assertThat(Flaws.of(() -> twice.verify(both))).isEqualTo(BAD_SIGNATURE);
    }

    @Test
    void a_signature_is_of_the_very_text() {
        for (String other : List.of("a\n", TEXT + "\n", TEXT.substring(1)))
            assertThat(Flaws.of(() -> new Note(other, SIGNED.signatures()).verify(List.of(LAN.verifier()))))
                    .isEqualTo(BAD_SIGNATURE);
    }

    @Test
    void no_bit_of_it_can_change() {
        byte[] bytes = SIGNED.bytes();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = Chance.flipped(bytes, bit);
            assertThat(Flaws.of(() -> Note.parse(changed).verify(List.of(LAN.verifier()))))
                    .isNotNull();
        }
    }

    @Test
    void no_beginning_of_it_is_one() {
        byte[] bytes = SIGNED.bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(Flaws.of(() -> Note.parse(cut).verify(List.of(LAN.verifier()))))
                    .isNotNull();
        }
    }

    @Test
    void up_to_64_signatures_are_taken() {
        List<SigningKey> keys = IntStream.range(0, Note.MOST_SIGNATURES)
                .mapToObj(i -> Keys.of("signer" + i, Kind.NOTE))
                .toList();
        Note note = signed(TEXT, keys.toArray(SigningKey[]::new));
        List<VerifierKey> known = keys.stream().map(SigningKey::verifier).toList();
        assertThat(Note.parse(note.bytes()).verify(known)).hasSize(64);
        List<SignatureLine> more = new ArrayList<>(note.signatures());
        more.add(LAN.sign(TEXT));
        assertThat(Flaws.of(() -> new Note(TEXT, more))).isEqualTo(TOO_MANY);
        String lines = (LAN.sign(TEXT) + "\n").repeat(65);
        assertThat(Flaws.of(() -> Note.parse(TEXT + "\n" + lines))).isEqualTo(TOO_MANY);
        assertThat(Flaws.of(() -> Note.signatures(lines))).isEqualTo(TOO_MANY);
    }

    @Test
    void sixteen_lasting_ones_are_taken() {
        Checkpoint checkpoint = new Checkpoint(Keys.ORIGIN, 0, Hash.EMPTY);
        SignatureLine line = Keys.LASTING.cosign(checkpoint, 1);
        String note = checkpoint.text() + "\n" + (line + "\n").repeat(16);
        assertThat(Note.parse(note.getBytes(UTF_8)).verify(List.of(Keys.LASTING.verifier())))
                .hasSize(16);
    }

    @Test
    void it_is_not_endless() {
        String longest = "a".repeat(Note.LONGEST - SIGNED.bytes().length + TEXT.getBytes(UTF_8).length - 1) + "\n";
        Note note = new Note(longest, SIGNED.signatures());
        assertThat(Note.parse(note.bytes())).isEqualTo(note);
        String longer = "a" + note;
        assertThat(Flaws.of(() -> Note.parse(longer))).isEqualTo(TOO_LONG);
        assertThat(Flaws.of(() -> Note.parse(longer.getBytes(UTF_8)))).isEqualTo(TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "'a', TRUNCATED",
        "'a|', TRUNCATED",
        "'a||', UNSIGNED",
        "'a||b|', MALFORMED",
        "'a||- lan AAAAAAA=|', MALFORMED",
        "'a||\u2014 lan AAAAAAA=', TRUNCATED",
        "'a||\u2014 lan AAAAAAA=||', UNSIGNED",
        "'a||\u2014  AAAAAAA=|', MALFORMED",
        "'a||\u2014 lan|', MALFORMED",
        "'a||\u2014 lan AAAAAAA= |', MALFORMED",
        "'a||\u2014lan AAAAAAA=|', MALFORMED",
        "'a||\u2014 l+n AAAAAAA=|', NOT_A_NAME",
        "'a||\u2014 l\u00a0n AAAAAAA=|', NOT_A_NAME",
        "'a||\u2014 lan AAAA|', TRUNCATED",
        "'a||\u2014 lan AAAAAA==|', TRUNCATED",
        "'a||\u2014 lan AAAAAAA|', NOT_BASE64",
        "'a||\u2014 lan AAAAAAB=|', NOT_BASE64",
        "'a||\u2014 lan AAAAAAA=|b|', MALFORMED"
    })
    void no_other_text_is_one(String text, Flaw flaw) {
        assertThat(Flaws.of(() -> Note.parse(text.replace('|', '\n').getBytes(UTF_8))))
                .isEqualTo(flaw);
    }

    @Test
    void control_characters_and_other_encodings_are_refused() {
        String note = SIGNED.toString();
        for (String bad : new String[] {"\t", "\r", "\0", "\u001f"})
            assertThat(Flaws.of(() -> Note.parse((bad + note).getBytes(UTF_8)))).isEqualTo(CONTROL_CHARACTER);
        assertThat(Flaws.of(() -> Note.parse(note.getBytes(ISO_8859_1)))).isEqualTo(NOT_UTF8);
        assertThat(Flaws.of(() -> new Note("no end", SIGNED.signatures()))).isEqualTo(TRUNCATED);
        assertThat(Flaws.of(() -> new Note("a\n", List.of()))).isEqualTo(UNSIGNED);
    }

    @Test
    void a_newer_signature_takes_the_place_of_the_older_of_the_same_key() {
        Checkpoint checkpoint = new Checkpoint(Keys.ORIGIN, 0, Hash.EMPTY);
        SignatureLine log = Keys.LOG.sign(checkpoint.text());
        SignatureLine old = Keys.INSPECTOR.cosign(checkpoint, 1);
        SignatureLine lasting = Keys.LASTING.cosign(checkpoint, 1);
        SignatureLine now = Keys.INSPECTOR.cosign(checkpoint, 2);
        Note note = new Note(checkpoint.text(), List.of(log, old)).with(List.of(lasting, now));
        assertThat(note.signatures()).containsExactly(log, lasting, now);
        SignatureLine namesake = new SignatureLine("someone.else", now.base64());
        assertThat(note.with(List.of(namesake)).signatures()).containsExactly(log, lasting, now, namesake);
    }

    @Test
    void the_id_of_the_key_stands_before_the_signature() {
        SignatureLine line = SIGNED.signatures().getFirst();
        assertThat(line.keyId()).isEqualTo(LAN.verifier().id());
        assertThat(line.signature()).hasSize(64);
        assertThat(Flaws.of(() -> new SignatureLine("a b", line.base64()))).isEqualTo(NOT_A_NAME);
        assertThat(Flaws.of(() -> SignatureLine.parse("lan"))).isEqualTo(MALFORMED);
    }

    private static Note signed(String text, SigningKey... keys) {
        return new Note(text, Arrays.stream(keys).map(key -> key.sign(text)).toList());
    }
}
