package vn.congtam.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.BAD_SIGNATURE;
import static vn.congtam.ledger.Flaw.DUPLICATE_KEY;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.TOO_FEW_WITNESSES;
import static vn.congtam.ledger.Flaw.UNKNOWN_ORIGIN;
import static vn.congtam.ledger.Flaw.UNSIGNED;
import static vn.congtam.ledger.Flaw.WRONG_KIND;
import static vn.congtam.ledger.log.Logs.CHECKPOINT;
import static vn.congtam.ledger.log.Logs.LOG;
import static vn.congtam.ledger.log.Logs.NOON;
import static vn.congtam.ledger.log.Logs.signed;
import static vn.congtam.ledger.log.Logs.trusting;
import static vn.congtam.ledger.note.Keys.INSPECTOR;
import static vn.congtam.ledger.note.Keys.LASTING;
import static vn.congtam.ledger.note.Keys.REPORTING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SignatureLine;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.Timeless;
import vn.congtam.ledger.note.VerifierKey;

class PolicyTest {
    @Test
    void signed_by_its_log_and_enough_witnesses_it_is_believed() {
        Attested attested = trusting(2, INSPECTOR, REPORTING).verify(signed(CHECKPOINT, INSPECTOR, REPORTING));
        assertThat(attested.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(attested.witnessed())
                .isEqualTo(Map.of(
                        INSPECTOR.verifier().name(), NOON, REPORTING.verifier().name(), NOON));
        assertThat(trusting(0).verify(signed(CHECKPOINT)).witnessed()).isEmpty();
    }

    @Test
    void too_few_witnesses_are_not_enough() {
        Note note = signed(CHECKPOINT, INSPECTOR);
        assertThat(trusting(1, INSPECTOR, REPORTING).verify(note).witnessed()).hasSize(1);
        assertThat(Flaws.of(() -> trusting(2, INSPECTOR, REPORTING).verify(note)))
                .isEqualTo(TOO_FEW_WITNESSES);
        assertThat(Flaws.of(() -> trusting(1, REPORTING).verify(note))).isEqualTo(TOO_FEW_WITNESSES);
    }

    @Test
    void a_witness_counts_once_with_all_its_keys_and_signatures() {
        Note note = signed(CHECKPOINT, INSPECTOR, LASTING, INSPECTOR);
        Policy two = trusting(2, INSPECTOR, LASTING, REPORTING);
        assertThat(Flaws.of(() -> two.verify(note))).isEqualTo(TOO_FEW_WITNESSES);
        assertThat(two.verify(signed(CHECKPOINT, LASTING, REPORTING)).witnessed())
                .hasSize(2);
        assertThat(Flaws.of(() -> trusting(2, INSPECTOR, LASTING))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void the_earliest_time_counts() {
        Note note = signed(CHECKPOINT, INSPECTOR);
        for (long time : new long[] {NOON - 5, NOON + 5}) {
            List<SignatureLine> lines = List.of(
                    note.signatures().getFirst(), note.signatures().getLast(), INSPECTOR.cosign(CHECKPOINT, time));
            assertThat(trusting(1, INSPECTOR)
                            .verify(new Note(note.text(), lines))
                            .witnessed())
                    .containsValue(Math.min(NOON, time));
        }
    }

    @Test
    void witnesses_do_not_stand_in_for_the_log() {
        Note note = new Note(CHECKPOINT.text(), List.of(INSPECTOR.cosign(CHECKPOINT, NOON)));
        assertThat(Flaws.of(() -> trusting(1, INSPECTOR).verify(note))).isEqualTo(UNSIGNED);
    }

    @Test
    void another_log_does_not_sign_for_it() {
        SigningKey other = Keys.of("congtam.khanhhoa/submission", Kind.NOTE);
        Note note = new Note(CHECKPOINT.text(), List.of(other.sign(CHECKPOINT.text())));
        Policy both = new Policy(List.of(LOG, other.verifier()), List.of(), 0);
        assertThat(Flaws.of(() -> both.verify(note))).isEqualTo(UNSIGNED);
        Policy onlyOther = new Policy(List.of(other.verifier()), List.of(), 0);
        assertThat(Flaws.of(() -> onlyOther.verify(signed(CHECKPOINT)))).isEqualTo(UNKNOWN_ORIGIN);
    }

    @Test
    void one_wrong_signature_of_a_known_key_spoils_it() {
        Note good = signed(CHECKPOINT, INSPECTOR);
        Checkpoint other = Logs.checkpoint(99);
        Note log = new Note(CHECKPOINT.text(), List.of(Keys.LOG.sign(other.text())));
        Note witness = good.with(List.of(INSPECTOR.cosign(other, NOON)));
        assertThat(Flaws.of(() -> trusting(0).verify(log))).isEqualTo(BAD_SIGNATURE);
        assertThat(Flaws.of(() -> trusting(0, INSPECTOR).verify(witness))).isEqualTo(BAD_SIGNATURE);
        assertThat(Flaws.of(() -> trusting(0).verify(witness))).isNull();
    }

    /** A lasting signature may leave the time open; then it is no witness of when. */
    @Test
    void a_witness_says_when() {
        Note note = signed(CHECKPOINT).with(List.of(Timeless.line(LASTING, CHECKPOINT)));
        assertThat(trusting(0, LASTING).verify(note).witnessed()).isEmpty();
        assertThat(Flaws.of(() -> trusting(1, LASTING).verify(note))).isEqualTo(TOO_FEW_WITNESSES);
    }

    @Test
    void a_log_may_sign_in_the_lasting_way() {
        SigningKey lasting = Keys.of(Keys.ORIGIN, Kind.SUBTREE);
        Note note = new Note(CHECKPOINT.text(), List.of(lasting.cosign(CHECKPOINT, NOON)));
        assertThat(new Policy(List.of(LOG, lasting.verifier()), List.of(), 0)
                        .verify(note)
                        .checkpoint())
                .isEqualTo(CHECKPOINT);
    }

    @Test
    void nobody_is_two() {
        VerifierKey again = new VerifierKey(
                "someone.else", Kind.COSIGNATURE, INSPECTOR.verifier().key());
        assertThat(Flaws.of(() -> new Policy(List.of(LOG), List.of(INSPECTOR.verifier(), again), 1)))
                .isEqualTo(DUPLICATE_KEY);
        VerifierKey itself = new VerifierKey("witness", Kind.COSIGNATURE, LOG.key());
        assertThat(Flaws.of(() -> new Policy(List.of(LOG), List.of(itself), 1))).isEqualTo(DUPLICATE_KEY);
    }

    @Test
    void only_what_says_when_is_a_witness_and_the_quorum_is_one_of_them() {
        VerifierKey untimed = Keys.of("witness", Kind.NOTE).verifier();
        assertThat(Flaws.of(() -> new Policy(List.of(LOG), List.of(untimed), 1)))
                .isEqualTo(WRONG_KIND);
        assertThat(Flaws.of(() -> trusting(-1))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> trusting(1))).isEqualTo(OUT_OF_RANGE);
    }
}
