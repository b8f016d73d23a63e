package vn.congtam.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.WRONG_LENGTH;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Flaws;

class EdgeTest {
    private static final int LARGEST = 300;

    private final Leaves leaves = Leaves.numbered(LARGEST);

    @Test
    void it_grows_leaf_by_leaf_and_keeps_one_hash_for_each_bit_of_its_size() {
        Edge edge = Edge.EMPTY;
        for (int size = 1; size <= LARGEST; size++) {
            edge = edge.append(leaves.leaf(size - 1));
            assertThat(edge.size()).isEqualTo(size);
            assertThat(edge.roots()).hasSize(Integer.bitCount(size));
            assertThat(edge.root()).isEqualTo(leaves.tree(size).root());
        }
    }

    @Test
    void it_is_kept_as_bytes_and_goes_on_from_there() {
        for (int size = 0; size < LARGEST; size++) {
            Edge edge = leaves.edge(size);
            Edge again = Edge.of(edge.bytes());
            assertThat(again).isEqualTo(edge);
            assertThat(again.append(leaves.leaf(size)).root())
                    .isEqualTo(leaves.tree(size + 1).root());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 9, 32, 39, 41, 64, 72, 104})
    void bytes_of_another_length_are_refused(int length) {
        byte[] bytes = new byte[length];
        if (length > 8) bytes[7] = 1;
        assertThat(Flaws.of(() -> Edge.of(bytes))).isEqualTo(WRONG_LENGTH);
    }

    @Test
    void there_is_no_negative_size_and_none_beyond_the_largest() {
        byte[] negative = ByteBuffer.allocate(40).putLong(Long.MIN_VALUE).array();
        assertThat(Flaws.of(() -> Edge.of(negative))).isEqualTo(OUT_OF_RANGE);
        Edge full = new Edge(Long.MAX_VALUE, Collections.nCopies(63, Hash.EMPTY));
        assertThat(Flaws.of(() -> full.append(Hash.EMPTY))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void the_number_of_hashes_goes_with_the_size() {
        assertThat(Flaws.of(() -> new Edge(3, List.of(Hash.EMPTY)))).isEqualTo(WRONG_LENGTH);
    }
}
