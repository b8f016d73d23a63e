package vn.congtam.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.log.Logs.LEAVES;
import static vn.congtam.ledger.log.Logs.LOG;
import static vn.congtam.ledger.log.Logs.NOON;
import static vn.congtam.ledger.log.Logs.checkpoint;
import static vn.congtam.ledger.log.Logs.signed;
import static vn.congtam.ledger.log.Logs.trusting;
import static vn.congtam.ledger.note.Keys.INSPECTOR;
import static vn.congtam.ledger.note.Keys.ORIGIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;

/** Keeps first, signs then, and says no for good reasons only. */
class WitnessTest {
    private long now = NOON;
    private final Remembered memory = new Remembered();
    private final Witness witness =
            new Witness(INSPECTOR, origin -> origin.equals(ORIGIN) ? List.of(LOG) : List.of(), memory, () -> now);

    @Test
    void what_goes_on_is_kept_and_cosigned_at_the_time_of_the_world() {
        assertThat(witness.to(request(0, 40)).status()).isEqualTo(200);
        Witness.Reply reply = witness.to(request(40, 70));
        assertThat(memory.last().seen()).isEqualTo(Seen.of(checkpoint(70)));
        assertThat(memory.last().note()).isEqualTo(signed(checkpoint(70)));
        assertThat(reply.contentType()).isEqualTo("text/plain; charset=utf-8");
        var cosigned =
                (Answer.Cosigned) Answer.parse(reply.status(), reply.body().getBytes(UTF_8));
        Note note = cosigned.onto(signed(checkpoint(70)), List.of(witness.key()));
        assertThat(trusting(1, INSPECTOR).verify(note).witnessed())
                .containsOnly(java.util.Map.entry("inspector.khanhhoa", NOON));
    }

    @Test
    void nothing_is_signed_that_was_not_kept() {
        memory.other = Last.of(signed(checkpoint(50)));
        Witness.Reply reply = witness.to(request(0, 40));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).isEqualTo("50\n");
        assertThat(reply.contentType()).isEqualTo("text/x.tlog.size");
    }

    @Test
    void a_log_without_a_past_that_lost_the_race_is_told_that_nothing_was_seen() {
        memory.refuses = true;
        assertThat(witness.to(request(0, 40)).body()).isEqualTo("0\n");
    }

    @Test
    void two_trees_of_one_size_are_kept_both() {
        witness.to(request(0, 40));
        Note fork = signed(new Checkpoint(ORIGIN, 40, LEAVES.leaf(3), List.of()));
        assertThat(witness.to(new AddCheckpoint(40, List.of(), fork).bytes()).status())
                .isEqualTo(422);
        assertThat(memory.evidence).containsExactly(signed(checkpoint(40)), fork);
        assertThat(memory.last().seen().size()).isEqualTo(40);
    }

    @Test
    void another_refusal_is_no_evidence() {
        witness.to(request(0, 40));
        assertThat(witness.to(new AddCheckpoint(40, List.of(Hash.EMPTY), signed(checkpoint(70))).bytes())
                        .status())
                .isEqualTo(422);
        assertThat(memory.evidence).isEmpty();
    }

    @Test
    void a_rewritten_past_that_has_grown_since_is_kept_at_once_when_its_own_proof_tells() {
        memory.last = Last.of(rewritten(40));
        assertThat(witness.to(request(40, 70)).status()).isEqualTo(422);
        assertThat(memory.evidence).containsExactly(rewritten(40), signed(checkpoint(70)));
    }

    /** From a complete tree no proof tells it: then the log is heard again, and not before it had time to be. */
    @Test
    void a_larger_tree_that_is_never_proved_to_go_on_is_kept_after_a_while() {
        memory.last = Last.of(rewritten(32));
        witness.to(request(32, 69));
        now += Doubts.PATIENCE - 1;
        witness.to(request(32, 70));
        assertThat(memory.evidence).isEmpty();
        now += 1;
        assertThat(witness.to(request(32, 70)).status()).isEqualTo(422);
        assertThat(memory.evidence).containsExactly(rewritten(32), signed(checkpoint(70)));
    }

    @Test
    void a_proof_that_was_lost_on_its_way_is_forgotten_when_the_log_proves_it_again() {
        witness.to(request(0, 40));
        garbled(70);
        now += Doubts.PATIENCE - 1;
        assertThat(witness.to(request(40, 60)).status()).isEqualTo(200);
        now += Doubts.PATIENCE;
        assertThat(witness.to(new AddCheckpoint(60, List.of(Hash.EMPTY), signed(checkpoint(70))).bytes())
                        .status())
                .isEqualTo(422);
        assertThat(memory.evidence).isEmpty();
    }

    @Test
    void a_bad_proof_for_what_was_seen_already_never_becomes_evidence() {
        witness.to(request(0, 40));
        for (int times = 0; times < 3; times++, now += Doubts.PATIENCE) garbled(40);
        assertThat(memory.evidence).isEmpty();
    }

    private void garbled(int size) {
        assertThat(witness.to(new AddCheckpoint(40, List.of(Hash.EMPTY), signed(checkpoint(size))).bytes())
                        .status())
                .isEqualTo(422);
    }

    private static Note rewritten(int size) {
        return signed(new Checkpoint(ORIGIN, size, LEAVES.leaf(3), List.of()));
    }

    @Test
    void an_unknown_log_and_a_word_that_is_none_are_told_so() {
        Note other = signed(new Checkpoint("another.log", 1, LEAVES.leaf(3), List.of()));
        assertThat(witness.to(new AddCheckpoint(0, List.of(), other).bytes()).status())
                .isEqualTo(404);
        assertThat(witness.to("nonsense".getBytes(UTF_8)).status()).isEqualTo(400);
    }

    private static byte[] request(int old, int size) {
        List<Hash> path =
                old == 0 ? List.of() : LEAVES.tree(size).consistency(old).path();
        return new AddCheckpoint(old, path, signed(checkpoint(size))).bytes();
    }

    /** @see #other what another instance moves to just before this one does */
    private static final class Remembered implements Memory {
        private final List<Note> evidence = new ArrayList<>();
        private @Nullable Last last;
        private @Nullable Last other;
        private boolean refuses;

        Last last() {
            return java.util.Objects.requireNonNull(last);
        }

        @Override
        public Optional<Last> of(String origin) {
            return Optional.ofNullable(last);
        }

        @Override
        public boolean move(Last next, long from) {
            if (refuses) return false;
            if (other != null) {
                last = other;
                return false;
            }
            last = next;
            return true;
        }

        @Override
        public void keepEvidence(Note known, AddCheckpoint fork) {
            evidence.add(known);
            evidence.add(fork.note());
        }
    }
}
