package vn.congtam.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.TOO_LONG;
import static vn.congtam.ledger.Flaw.TRUNCATED;
import static vn.congtam.ledger.Flaw.WRONG_LENGTH;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Leaves;

class EntryBundleTest {
    private static final EntryBundle KNOWN = new EntryBundle(Leaves.KNOWN);

    @Test
    void each_entry_has_its_length_before_it() {
        assertThat(HexFormat.of().formatHex(new EntryBundle(Leaves.KNOWN.subList(0, 4)).bytes()))
                .isEqualTo("0000" + "000100" + "000110" + "00022021");
    }

    @Test
    void it_is_read_as_it_was_written() {
        EntryBundle read = EntryBundle.parse(KNOWN.bytes(), Leaves.KNOWN.size());
        assertThat(read.entries()).containsExactlyElementsOf(KNOWN.entries());
        assertThat(read.bytes()).isEqualTo(KNOWN.bytes());
    }

    @Test
    void its_entries_hash_to_the_tile_of_level_0() {
        assertThat(KNOWN.hashed().hashes()).isEqualTo(Leaves.known().all());
    }

    @Test
    void the_longest_entry_is_one_byte_short_of_64_KiB() {
        EntryBundle longest = new EntryBundle(List.of(new byte[65_535]));
        assertThat(EntryBundle.parse(longest.bytes(), 1).hashed().hashes())
                .containsExactly(Hash.leaf(new byte[65_535]));
        assertThat(Flaws.of(() -> new EntryBundle(List.of(new byte[65_536])))).isEqualTo(TOO_LONG);
    }

    @Test
    void it_holds_1_to_256() {
        assertThat(Flaws.of(() -> new EntryBundle(List.of()))).isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> new EntryBundle(Collections.nCopies(257, new byte[0]))))
                .isEqualTo(WRONG_LENGTH);
        assertThat(new EntryBundle(Collections.nCopies(256, new byte[0])).bytes())
                .hasSize(512);
        assertThat(Flaws.of(() -> EntryBundle.parse(new byte[514], 257))).isEqualTo(WRONG_LENGTH);
    }

    @Test
    void no_beginning_of_it_is_one_and_nothing_follows_it() {
        byte[] bytes = KNOWN.bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(Flaws.of(() -> EntryBundle.parse(cut, 8))).isIn(TRUNCATED, WRONG_LENGTH);
        }
        for (int more : new int[] {1, 2})
            assertThat(Flaws.of(() -> EntryBundle.parse(Arrays.copyOf(bytes, bytes.length + more), 8)))
                    .isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> EntryBundle.parse(new byte[] {0, 1, 2, 0}, 2)))
                .isEqualTo(TRUNCATED);
        for (int width : new int[] {0, 7, 9, -1})
            assertThat(Flaws.of(() -> EntryBundle.parse(bytes, width))).isEqualTo(WRONG_LENGTH);
    }
}
