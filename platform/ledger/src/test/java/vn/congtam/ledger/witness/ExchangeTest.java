package vn.congtam.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.BAD_SIGNATURE;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.TOO_MANY;
import static vn.congtam.ledger.Flaw.UNSIGNED;
import static vn.congtam.ledger.log.Logs.LEAVES;
import static vn.congtam.ledger.log.Logs.NOON;
import static vn.congtam.ledger.log.Logs.checkpoint;
import static vn.congtam.ledger.log.Logs.signed;
import static vn.congtam.ledger.log.Logs.trusting;
import static vn.congtam.ledger.note.Keys.INSPECTOR;
import static vn.congtam.ledger.note.Keys.LASTING;
import static vn.congtam.ledger.note.Keys.REPORTING;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.Timeless;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;

/** What a log and a witness say to each other, as bytes. */
class ExchangeTest {
    private static final Checkpoint NEXT = checkpoint(70);
    private static final List<Hash> PATH = LEAVES.tree(70).consistency(40).path();
    private static final List<VerifierKey> WITNESSES = List.of(INSPECTOR.verifier(), LASTING.verifier());

    @Test
    void a_request_is_written_as_specified() {
        AddCheckpoint request = new AddCheckpoint(0, List.of(), signed(NEXT));
        assertThat(new String(request.bytes(), UTF_8)).isEqualTo("old 0\n\n" + signed(NEXT));
        AddCheckpoint later = new AddCheckpoint(40, PATH.subList(0, 2), signed(NEXT));
        assertThat(new String(later.bytes(), UTF_8))
                .isEqualTo("old 40\n" + PATH.get(0) + "\n" + PATH.get(1) + "\n\n" + signed(NEXT));
    }

    @Test
    void and_read_as_it_was_written() {
        AddCheckpoint request = new AddCheckpoint(40, PATH, signed(NEXT));
        AddCheckpoint read = AddCheckpoint.parse(request.bytes());
        assertThat(read).isEqualTo(request);
        assertThat(read.checkpoint()).isEqualTo(NEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "'old 0|', TRUNCATED",
        "'old 01||', NOT_A_NUMBER",
        "'old -1||', NOT_A_NUMBER",
        "'old||', MALFORMED",
        "'new 0||', MALFORMED",
        "'old 1|Zm9v||', WRONG_LENGTH",
        "'old 1|not base64||', NOT_BASE64",
        "'old 1|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= ||', NOT_BASE64"
    })
    void no_other_request_is_one(String head, Flaw flaw) {
        byte[] body = (head.replace('|', '\n') + signed(NEXT)).getBytes(UTF_8);
        assertThat(Flaws.of(() -> AddCheckpoint.parse(body))).isEqualTo(flaw);
    }

    @Test
    void a_request_is_of_a_checkpoint_and_has_its_limits() {
        Note other = new Note("no checkpoint\n", signed(NEXT).signatures());
        assertThat(Flaws.of(() -> new AddCheckpoint(0, List.of(), other))).isEqualTo(Flaw.TRUNCATED);
        assertThat(Flaws.of(() -> new AddCheckpoint(-1, List.of(), signed(NEXT))))
                .isEqualTo(OUT_OF_RANGE);
        List<Hash> tooMany = Collections.nCopies(64, Hash.EMPTY);
        assertThat(Flaws.of(() -> new AddCheckpoint(1, tooMany, signed(NEXT)))).isEqualTo(TOO_MANY);
        byte[] body = ("old 1\n" + (Hash.EMPTY + "\n").repeat(64) + "\n" + signed(NEXT)).getBytes(UTF_8);
        assertThat(Flaws.of(() -> AddCheckpoint.parse(body))).isEqualTo(TOO_MANY);
    }

    @Test
    void cosignatures_come_onto_the_checkpoint_and_make_it_believed() {
        Answer answer = answer(INSPECTOR.cosign(NEXT, NOON), LASTING.cosign(NEXT, NOON));
        Note note = ((Answer.Cosigned) answer).onto(signed(NEXT), WITNESSES);
        assertThat(note.signatures())
                .hasSize(3)
                .startsWith(signed(NEXT).signatures().getFirst());
        assertThat(trusting(1, INSPECTOR, LASTING).verify(note).witnessed()).hasSize(1);
    }

    @Test
    void what_strangers_add_is_left_out() {
        Answer answer = answer(REPORTING.cosign(NEXT, NOON), INSPECTOR.cosign(NEXT, NOON));
        Note note = ((Answer.Cosigned) answer).onto(signed(NEXT), WITNESSES);
        assertThat(note.signatures())
                .extracting(SignatureLine::name)
                .doesNotContain(REPORTING.verifier().name());
        Answer strangers = answer(REPORTING.cosign(NEXT, NOON));
        assertThat(Flaws.of(() -> ((Answer.Cosigned) strangers).onto(signed(NEXT), WITNESSES)))
                .isEqualTo(UNSIGNED);
    }

    @Test
    void what_does_not_hold_or_has_no_time_is_refused() {
        var other = (Answer.Cosigned) answer(INSPECTOR.cosign(checkpoint(69), NOON));
        assertThat(Flaws.of(() -> other.onto(signed(NEXT), WITNESSES))).isEqualTo(BAD_SIGNATURE);
        var timeless = (Answer.Cosigned) answer(Timeless.line(LASTING, NEXT));
        assertThat(Flaws.of(() -> timeless.onto(signed(NEXT), WITNESSES))).isEqualTo(UNSIGNED);
    }

    @Test
    void a_stale_log_hears_the_size_that_was_seen() {
        assertThat(Answer.parse(409, "40\n".getBytes(UTF_8))).isEqualTo(new Answer.Stale(40));
        for (String bad : List.of("", "40", "-1\n", "040\n", "40\n\n", "40\n41\n", "\n", "<html>\n"))
            assertThat(Flaws.of(() -> Answer.parse(409, bad.getBytes(UTF_8)))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "422", "500", "204"})
    void another_status_is_a_refusal_whatever_it_says(int status) {
        assertThat(Answer.parse(status, new byte[] {-1})).isEqualTo(new Answer.Refused(status));
    }

    @Test
    void an_answer_of_no_signature_is_none() {
        for (String bad : List.of("", "\n", "ok\n", "\u2014 w AAAAAAA=", "\u2014 w AAAAAAA=\n\n"))
            assertThat(Flaws.of(() -> Answer.parse(200, bad.getBytes(UTF_8)))).isNotNull();
    }

    private static Answer answer(SignatureLine... lines) {
        StringBuilder body = new StringBuilder();
        for (SignatureLine line : lines) body.append(line).append('\n');
        return Answer.parse(200, body.toString().getBytes(UTF_8));
    }
}
