package vn.congtam.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;
import static vn.congtam.ledger.Flaw.WRONG_LENGTH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Chance;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Leaves;
import vn.congtam.ledger.tree.Tree;

class TiledTest {
    private static final int LARGE = 70_000;
    private static final Leaves LEAVES = Leaves.numbered(LARGE);

    private final Map<TilePath, Tile> store = new HashMap<>();
    private final Chance chance = new Chance();

    @Test
    void a_tree_of_70_000_leaves_has_the_tiles_of_the_specification() {
        assertThat(append(0, LARGE)).hasSize(273 + 1 + 1 + 1 + 1);
        assertThat(store.keySet())
                .contains(
                        new TilePath(0, 272, 256),
                        new TilePath(0, 273, 112),
                        new TilePath(1, 0, 256),
                        new TilePath(1, 1, 17),
                        new TilePath(2, 0, 1));
    }

    @Test
    void written_in_any_steps_it_gives_every_root_and_proof() {
        for (int size = 0, next; size < LARGE; size = next) {
            next = Math.min(LARGE, size + 1 + chance.below(4000));
            append(size, next);
            provesAsTheLeavesDo(next);
        }
    }

    @Test
    void around_each_full_tile_too() {
        for (int size = 0; size < 600; size++) {
            append(size, size + 1);
            provesAsTheLeavesDo(size + 1);
        }
    }

    private void provesAsTheLeavesDo(int size) {
        Tree tree = new Tree(size, tiled(size));
        int any = chance.below(size);
        assertThat(tree.root()).isEqualTo(LEAVES.tree(size).root());
        assertThat(tree.inclusion(any)).isEqualTo(LEAVES.tree(size).inclusion(any));
        assertThat(tree.consistency(any + 1)).isEqualTo(LEAVES.tree(size).consistency(any + 1));
        assertThat(tree.at(any).root()).isEqualTo(LEAVES.tree(any).root());
    }

    @Test
    void lower_levels_come_first_and_a_full_tile_only_then_has_its_hash_above() {
        assertThat(append(0, 255)).containsExactly(new TilePath(0, 0, 255));
        assertThat(append(255, 256)).containsExactly(new TilePath(0, 0, 256), new TilePath(1, 0, 1));
        assertThat(append(256, 257)).containsExactly(new TilePath(0, 1, 1));
        assertThat(append(257, 257)).isEmpty();
        assertThat(tile(1, 0, 1).hashes()).containsExactly(LEAVES.tree(256).root());
    }

    @Test
    void a_tile_of_another_width_than_asked_for_is_refused() {
        Tiled wrong = new Tiled(300, path -> new Tile(List.of(Hash.EMPTY)));
        assertThat(Flaws.of(() -> wrong.at(0, 0))).isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> wrong.appended(List.of(Hash.EMPTY)))).isEqualTo(WRONG_LENGTH);
    }

    @Test
    void there_is_no_subtree_beyond_the_last_leaf() {
        append(0, 300);
        assertThat(tiled(300).at(0, 299)).isEqualTo(LEAVES.leaf(299));
        assertThat(Flaws.of(() -> tiled(300).at(0, 300))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> tiled(300).at(3, 37))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> tiled(300).at(0, 512))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> tiled(256).at(0, 256))).isEqualTo(OUT_OF_RANGE);
        assertThat(Flaws.of(() -> tiled(300).at(9, 0))).isEqualTo(OUT_OF_RANGE);
    }

    @Test
    void a_tile_is_its_hashes_one_after_the_other() {
        Tile tile = new Tile(LEAVES.all().subList(0, 3));
        assertThat(tile.bytes())
                .hasSize(96)
                .startsWith(LEAVES.leaf(0).bytes())
                .endsWith(LEAVES.leaf(2).bytes());
        assertThat(Tile.parse(tile.bytes(), 3)).isEqualTo(tile);
        assertThat(new Tile(LEAVES.all().subList(0, 256)).bytes()).hasSize(8192);
    }

    @Test
    void a_tile_has_the_width_that_its_path_says() {
        byte[] bytes = new byte[96];
        for (int width : new int[] {0, 1, 2, 4, -1})
            assertThat(Flaws.of(() -> Tile.parse(bytes, width))).isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> Tile.parse(new byte[95], 3))).isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> Tile.parse(new byte[0], 0))).isEqualTo(WRONG_LENGTH);
        assertThat(Flaws.of(() -> new Tile(Collections.nCopies(257, Hash.EMPTY))))
                .isEqualTo(WRONG_LENGTH);
    }

    @Test
    void what_an_earlier_tree_had_of_a_tile_is_its_beginning() {
        append(0, 9);
        assertThat(tile(0, 0, 9).first(5).hashes()).isEqualTo(LEAVES.all().subList(0, 5));
        assertThat(tile(0, 0, 9).first(9)).isEqualTo(tile(0, 0, 9));
        for (int width : new int[] {0, 10})
            assertThat(Flaws.of(() -> tile(0, 0, 9).first(width))).isEqualTo(OUT_OF_RANGE);
    }

    private List<TilePath> append(int size, int next) {
        Map<TilePath, Tile> written = tiled(size).appended(LEAVES.all().subList(size, next));
        store.putAll(written);
        return new ArrayList<>(written.keySet());
    }

    private Tiled tiled(int size) {
        return new Tiled(size, path -> tile(path.level(), path.index(), path.width()));
    }

    /** A server may keep only the widest. */
    private Tile tile(int level, long index, int width) {
        for (int wider = width; wider < TilePath.WIDTH; wider++)
            if (store.get(new TilePath(level, index, wider)) instanceof Tile tile) return tile.first(width);
        return Objects.requireNonNull(store.get(new TilePath(level, index, TilePath.WIDTH)))
                .first(width);
    }
}
