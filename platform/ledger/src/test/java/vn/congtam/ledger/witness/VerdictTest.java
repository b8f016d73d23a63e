package vn.congtam.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.log.Logs.LEAVES;
import static vn.congtam.ledger.log.Logs.LOG;
import static vn.congtam.ledger.log.Logs.checkpoint;
import static vn.congtam.ledger.log.Logs.signed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.log.Logs;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;

class VerdictTest {
    private static final Hash OTHER = LEAVES.leaf(3);
    private static final Seen SEEN_40 = Seen.of(checkpoint(40));

    @Test
    void the_first_checkpoint_needs_no_proof() {
        cosigned(on(request(0, List.of(), checkpoint(70)), Seen.NOTHING));
        cosigned(on(request(0, List.of(), checkpoint(0)), Seen.NOTHING));
    }

    @Test
    void every_later_one_is_cosigned_with_its_proof() {
        for (int old = 1; old <= Logs.SIZE; old++) cosigned(on(request(old, Logs.SIZE), Seen.of(checkpoint(old))));
    }

    @Test
    void the_same_again_is_cosigned_again() {
        cosigned(on(request(40, 40), SEEN_40));
    }

    @Test
    void an_unknown_log_is_404() {
        Verdict verdict = Verdict.on(request(40, 70), List.of(), SEEN_40);
        assertThat(refused(verdict, Flaw.UNKNOWN_ORIGIN).status()).isEqualTo(404);
    }

    @Test
    void without_a_signature_of_the_log_it_is_403() {
        Checkpoint next = checkpoint(70);
        Note stranger = new Note(next.text(), List.of(Keys.of("a", Kind.NOTE).sign(next.text())));
        Note forged = new Note(next.text(), List.of(Keys.LOG.sign(checkpoint(69).text())));
        assertThat(refused(on(new AddCheckpoint(0, List.of(), stranger), Seen.NOTHING), Flaw.UNSIGNED)
                        .status())
                .isEqualTo(403);
        assertThat(refused(on(new AddCheckpoint(0, List.of(), forged), Seen.NOTHING), Flaw.BAD_SIGNATURE)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_old_size_beyond_the_new_is_400() {
        Verdict verdict = on(request(71, List.of(), checkpoint(70)), SEEN_40);
        assertThat(refused(verdict, Flaw.OUT_OF_RANGE).status()).isEqualTo(400);
    }

    @Test
    void another_old_size_than_what_was_seen_is_409_and_the_log_is_told() {
        for (int old : new int[] {0, 39, 41}) {
            var refused = refused(on(request(old, List.of(), checkpoint(70)), SEEN_40), Flaw.STALE);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).isEqualTo("40\n");
            assertThat(refused.contentType()).isEqualTo("text/x.tlog.size");
        }
        assertThat(refused(on(request(40, 70), Seen.NOTHING), Flaw.STALE).body())
                .isEqualTo("0\n");
    }

    @Test
    void a_bad_proof_is_422() {
        List<Hash> good = LEAVES.tree(70).consistency(40).path();
        List<Hash> shorter = good.subList(1, good.size());
        bad(on(request(40, shorter, checkpoint(70)), SEEN_40), Flaw.ROOT_DIFFERS, Flaw.PROOF_LENGTH);
        bad(on(request(40, List.of(), checkpoint(70)), SEEN_40), Flaw.PROOF_LENGTH);
        bad(on(request(40, good, new Checkpoint(Keys.ORIGIN, 70, OTHER)), SEEN_40), Flaw.ROOT_DIFFERS);
        bad(
                on(request(32, LEAVES.tree(70).consistency(32).path(), checkpoint(70)), new Seen(32, OTHER)),
                Flaw.ROOT_DIFFERS);
        bad(on(request(40, List.of(OTHER), checkpoint(40)), SEEN_40), Flaw.PROOF_LENGTH);
        bad(on(request(0, List.of(OTHER), checkpoint(70)), Seen.NOTHING), Flaw.PROOF_LENGTH);
        bad(on(request(0, List.of(OTHER), checkpoint(0)), Seen.NOTHING), Flaw.PROOF_LENGTH);
    }

    @Test
    void two_roots_of_one_size_are_422_and_kept_as_evidence() {
        Checkpoint forked = new Checkpoint(Keys.ORIGIN, 40, OTHER);
        var refused = refused(on(request(40, List.of(), forked), SEEN_40), Flaw.FORKED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isEvidence()).isTrue();
        assertThat(refused.body()).isEqualTo("FORKED\n");
        assertThat(refused.contentType()).startsWith("text/plain");
        Checkpoint empty = new Checkpoint(Keys.ORIGIN, 0, OTHER);
        assertThat(refused(on(request(0, List.of(), empty), Seen.NOTHING), Flaw.FORKED)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_larger_tree_with_another_beginning_by_its_own_proof_is_evidence_as_well() {
        List<Hash> proof = LEAVES.tree(70).consistency(40).path();
        var refused = refused(on(request(40, proof, checkpoint(70)), new Seen(40, OTHER)), Flaw.FORKED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isEvidence()).isTrue();
    }

    @Test
    void the_signature_comes_before_everything_that_it_is_to_vouch_for() {
        Checkpoint forked = new Checkpoint(Keys.ORIGIN, 40, OTHER);
        Note unsigned = new Note(forked.text(), List.of(Keys.INSPECTOR.cosign(forked, 1)));
        for (int old : new int[] {0, 40, 41})
            refused(on(new AddCheckpoint(old, List.of(), unsigned), SEEN_40), Flaw.UNSIGNED);
    }

    @Test
    void of_nothing_there_is_one_root_only() {
        assertThat(Seen.NOTHING).isEqualTo(Seen.of(checkpoint(0)));
        assertThat(Flaws.of(() -> new Seen(0, OTHER))).isEqualTo(Flaw.OUT_OF_RANGE);
        assertThat(Flaws.of(() -> new Seen(-1, Hash.EMPTY))).isEqualTo(Flaw.OUT_OF_RANGE);
    }

    private static Verdict on(AddCheckpoint request, Seen seen) {
        return Verdict.on(request, List.of(LOG), seen);
    }

    private static AddCheckpoint request(int old, int size) {
        return request(old, LEAVES.tree(size).consistency(old).path(), checkpoint(size));
    }

    private static AddCheckpoint request(int old, List<Hash> path, Checkpoint next) {
        return new AddCheckpoint(old, path, signed(next));
    }

    private static void cosigned(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Cosign.class);
    }

    private static void bad(Verdict verdict, Flaw... oneOf) {
        Verdict.Refuse refused = (Verdict.Refuse) verdict;
        assertThat(refused.flaw()).isIn((Object[]) oneOf);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isEvidence()).isFalse();
    }

    private static Verdict.Refuse refused(Verdict verdict, Flaw flaw) {
        Verdict.Refuse refused = (Verdict.Refuse) verdict;
        assertThat(refused.flaw()).isEqualTo(flaw);
        return refused;
    }
}
