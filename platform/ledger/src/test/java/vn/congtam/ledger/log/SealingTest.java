package vn.congtam.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.FORKED;
import static vn.congtam.ledger.Flaw.SHRUNK;
import static vn.congtam.ledger.Flaw.UNKNOWN_ORIGIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Leaves;

class SealingTest {
    private static final int SIZE = 70;
    private static final Leaves LEAVES = Leaves.numbered(SIZE);
    private static final Edge EDGE = LEAVES.edge(SIZE);

    @Test
    void the_first_checkpoint_is_of_all_there_is() {
        assertThat(next()).isEqualTo(new Checkpoint(Keys.ORIGIN, SIZE, EDGE.root()));
        assertThat(Sealing.next(Keys.ORIGIN, Edge.EMPTY, LEAVES, List.of()))
                .isEqualTo(new Checkpoint(Keys.ORIGIN, 0, Hash.EMPTY));
    }

    @Test
    void the_next_goes_on_from_whatever_was_signed() {
        for (int size = 0; size <= SIZE; size++)
            assertThat(next(signed(size)).size()).isEqualTo(SIZE);
        assertThat(next(signed(3), signed(SIZE), signed(64)).size()).isEqualTo(SIZE);
    }

    @Test
    void a_log_that_lost_its_end_signs_nothing() {
        Checkpoint last = new Checkpoint(Keys.ORIGIN, SIZE + 1, Hash.EMPTY);
        assertThat(Flaws.of(() -> next(last))).isEqualTo(SHRUNK);
        assertThat(Flaws.of(() -> next(signed(3), last))).isEqualTo(SHRUNK);
        assertThat(Flaws.of(() -> Sealing.next(Keys.ORIGIN, LEAVES.edge(3), LEAVES, List.of(signed(4)))))
                .isEqualTo(SHRUNK);
    }

    @Test
    void a_log_whose_past_was_changed_signs_nothing() {
        Leaves changed = Leaves.numbered(SIZE - 1);
        Edge edge = changed.edge(SIZE - 1).append(Hash.EMPTY);
        for (int size = 0; size <= SIZE; size++) {
            Checkpoint other = new Checkpoint(Keys.ORIGIN, size, LEAVES.leaf(0));
            if (size != 1) assertThat(Flaws.of(() -> next(other))).isEqualTo(FORKED);
            assertThat(Flaws.of(() -> Sealing.next(Keys.ORIGIN, edge, LEAVES, List.of())))
                    .isEqualTo(FORKED);
        }
    }

    @Test
    void one_of_several_places_that_disagrees_is_enough() {
        Checkpoint other = new Checkpoint(Keys.ORIGIN, 5, Hash.EMPTY);
        assertThat(Flaws.of(() -> next(signed(5), signed(SIZE), other))).isEqualTo(FORKED);
    }

    @Test
    void the_checkpoint_of_another_log_is_none_of_its_own() {
        Checkpoint other = new Checkpoint("congtam.khanhhoa/submission", 0, Hash.EMPTY);
        assertThat(Flaws.of(() -> next(other))).isEqualTo(UNKNOWN_ORIGIN);
    }

    private static Checkpoint next(Checkpoint... signed) {
        return Sealing.next(Keys.ORIGIN, EDGE, LEAVES, List.of(signed));
    }

    private static Checkpoint signed(int size) {
        return new Checkpoint(Keys.ORIGIN, size, LEAVES.tree(size).root());
    }
}
