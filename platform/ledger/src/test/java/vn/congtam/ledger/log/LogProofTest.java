package vn.congtam.ledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.BAD_SIGNATURE;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.ROOT_DIFFERS;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.TOO_MANY;
import static vn.congtam.ledger.Flaw.TRUNCATED;
import static vn.congtam.ledger.Flaw.UNSIGNED;
import static vn.congtam.ledger.log.Logs.CHECKPOINT;
import static vn.congtam.ledger.log.Logs.LEAVES;
import static vn.congtam.ledger.log.Logs.SIZE;
import static vn.congtam.ledger.log.Logs.proof;
import static vn.congtam.ledger.log.Logs.signed;
import static vn.congtam.ledger.log.Logs.trusting;
import static vn.congtam.ledger.note.Keys.INSPECTOR;
import static vn.congtam.ledger.note.Keys.LASTING;
import static vn.congtam.ledger.note.Keys.REPORTING;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Leaves;

class LogProofTest {
    private static final Note WITNESSED = signed(CHECKPOINT, INSPECTOR, REPORTING);
    private static final Policy BOTH = trusting(2, INSPECTOR, REPORTING);

    private final Chance chance = new Chance();

    @Test
    void every_fact_of_the_log_is_proved_from_the_file_alone() {
        for (int index = 0; index < SIZE; index++) {
            LogProof file = LogProof.parse(proof(index, WITNESSED).bytes());
            Attested attested = file.verify(Hash.leaf(file.entry()), BOTH);
            assertThat(file.entry()).isEqualTo(Leaves.entry(index));
            assertThat(attested.checkpoint()).isEqualTo(CHECKPOINT);
            assertThat(attested.witnessed()).hasSize(2);
        }
    }

    @Test
    void it_is_written_as_specified() {
        Checkpoint two = Logs.checkpoint(2);
        LogProof proof = new LogProof("Zm9v", 1, List.of(LEAVES.leaf(0)), signed(two));
        assertThat(new String(proof.bytes(), UTF_8))
                .isEqualTo("c2sp.org/tlog-proof@v1\nextra Zm9v\nindex 1\n" + LEAVES.leaf(0) + "\n\n" + signed(two));
        LogProof bare = new LogProof(null, 0, List.of(), signed(Logs.checkpoint(1)));
        assertThat(new String(bare.bytes(), UTF_8))
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 0\n\n" + signed(Logs.checkpoint(1)));
        assertThat(LogProof.parse(bare.bytes())).isEqualTo(bare);
        bare.verify(LEAVES.leaf(0), trusting(0));
        assertThat(Flaws.of(bare::entry)).isEqualTo(TRUNCATED);
    }

    @Test
    void a_root_that_nobody_signed_proves_nothing() {
        SigningKey stranger = Keys.of(Keys.ORIGIN + "x", Kind.NOTE);
        SigningKey impostor = Keys.of("impostor", Kind.NOTE);
        String text = CHECKPOINT.text();
        String lines = proofLines();
        assertThat(Flaws.of(() -> LogProof.parse((lines + text).getBytes(UTF_8))))
                .isEqualTo(TRUNCATED);
        assertThat(Flaws.of(() -> LogProof.parse((lines + text + "\n").getBytes(UTF_8))))
                .isEqualTo(UNSIGNED);
        Note unknown = new Note(text, List.of(stranger.sign(text)));
        assertThat(Flaws.of(() -> verify(proof(7, unknown), 7))).isEqualTo(UNSIGNED);
        String forged = WITNESSED
                .toString()
                .replace(
                        Keys.LOG.sign(text).base64(),
                        Keys.LOG.sign(Logs.checkpoint(5).text()).base64());
        assertThat(Flaws.of(() -> verify(proof(7, Note.parse(forged)), 7))).isEqualTo(BAD_SIGNATURE);
        Note impostors = new Note(text, List.of(impostor.sign(text)));
        assertThat(Flaws.of(() -> verify(proof(7, impostors), 7))).isEqualTo(UNSIGNED);
    }

    private static String proofLines() {
        String file = new String(proof(7, WITNESSED).bytes(), UTF_8);
        return file.substring(0, file.indexOf("\n\n") + 2);
    }

    @Test
    void another_fact_at_another_place_is_not_proved() {
        assertThat(Flaws.of(() -> verify(proof(7, WITNESSED), 8))).isEqualTo(ROOT_DIFFERS);
        LogProof moved = new LogProof(null, 8, proof(7, WITNESSED).path(), WITNESSED);
        assertThat(Flaws.of(() -> verify(moved, 7))).isEqualTo(ROOT_DIFFERS);
        LogProof beyond = new LogProof(null, SIZE, proof(7, WITNESSED).path(), WITNESSED);
        assertThat(Flaws.of(() -> verify(beyond, 7))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void no_bit_of_the_file_can_change() {
        byte[] bytes = proof(71, WITNESSED).bytes();
        for (int at = 0; at < bytes.length; at++) refused(Chance.flipped(bytes, at * 8 + chance.below(8)));
    }

    @Test
    void nor_can_it_be_cut_or_continued() {
        byte[] bytes = proof(71, WITNESSED).bytes();
        for (int length = 0; length < bytes.length; length++) refused(Arrays.copyOf(bytes, length));
        for (String more : List.of("\n", " ", "a", "a\n", "\u2014 a AAAAAAA=")) {
            refused((new String(bytes, UTF_8) + more).getBytes(UTF_8));
            refused((more + new String(bytes, UTF_8)).getBytes(UTF_8));
        }
    }

    private static void refused(byte[] changed) {
        assertThat(Flaws.of(() -> {
                    LogProof file = LogProof.parse(changed);
                    file.verify(Hash.leaf(file.entry()), BOTH);
                }))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "'c2sp.org/tlog-proof@v1||', TRUNCATED",
        "'c2sp.org/tlog-proof@v2|index 0||', MALFORMED",
        "'c2sp.org/tlog-proof@v1|extra Zm9v||', TRUNCATED",
        "'c2sp.org/tlog-proof@v1|extra|index 0||', MALFORMED",
        "'c2sp.org/tlog-proof@v1|extra |index 0||', MALFORMED",
        "'c2sp.org/tlog-proof@v1|extra Zm9|index 0||', NOT_BASE64",
        "'c2sp.org/tlog-proof@v1|index 0|extra Zm9v||', NOT_BASE64",
        "'c2sp.org/tlog-proof@v1|index 00||', NOT_A_NUMBER",
        "'c2sp.org/tlog-proof@v1|index -1||', NOT_A_NUMBER",
        "'c2sp.org/tlog-proof@v1|index||', MALFORMED",
        "'c2sp.org/tlog-proof@v1|Index 0||', MALFORMED",
        "'c2sp.org/tlog-proof@v1|index 0|Zm9v||', WRONG_LENGTH",
        "'|c2sp.org/tlog-proof@v1|index 0||', MALFORMED"
    })
    void no_other_file_is_one(String head, Flaw flaw) {
        byte[] file = (head.replace('|', '\n') + WITNESSED).getBytes(UTF_8);
        assertThat(Flaws.of(() -> LogProof.parse(file))).isEqualTo(flaw);
    }

    @Test
    void it_has_its_limits() {
        List<Hash> most = Collections.nCopies(63, Hash.EMPTY);
        LogProof longest = new LogProof(null, 0, most, WITNESSED);
        assertThat(LogProof.parse(longest.bytes())).isEqualTo(longest);
        assertThat(Flaws.of(() -> new LogProof(null, 0, Collections.nCopies(64, Hash.EMPTY), WITNESSED)))
                .isEqualTo(TOO_MANY);
        assertThat(Flaws.of(() -> new LogProof(null, -1, most, WITNESSED))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> LogProof.parse(new byte[(1 << 20) + 1]))).isEqualTo(TOO_LONG);
        LogProof large = LogProof.of(new byte[65_535], LEAVES.tree(SIZE).inclusion(0), WITNESSED);
        assertThat(LogProof.parse(large.bytes()).entry()).hasSize(65_535);
    }

    @Test
    void lasting_witnesses_do_as_well() {
        LogProof file = LogProof.parse(proof(7, signed(CHECKPOINT, LASTING)).bytes());
        assertThat(file.verify(Hash.leaf(file.entry()), trusting(1, LASTING)).witnessed())
                .containsOnlyKeys(LASTING.verifier().name());
    }

    private static void verify(LogProof proof, int index) {
        proof.verify(LEAVES.leaf(index), BOTH);
    }
}
