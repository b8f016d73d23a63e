package vn.congtam.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.ledger.Flaw.MALFORMED;
import static vn.congtam.ledger.Flaw.OUT_OF_RANGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.ledger.Flaws;

class TilePathTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 273, 112, tile/0/273.p/112",
        "1, 1234067, 256, tile/1/x001/x234/067",
        "63, 999, 1, tile/63/999.p/1",
        "2, 1000, 255, tile/2/x001/000.p/255",
        "-1, 1234067, 3, tile/entries/x001/x234/067.p/3",
        "0, 999999999999999999, 256, tile/0/x999/x999/x999/x999/x999/999"
    })
    void each_tile_has_one_path(int level, long index, int width, String path) {
        TilePath tile = new TilePath(level, index, width);
        assertThat(tile).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/0/0000",
                "tile/00/000",
                "tile/01/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/001.p/01",
                "tile/0/001.p/256",
                "tile/0/001.p",
                "tile/0/001.p/",
                "tile/0/001/",
                "/tile/0/001",
                "tile/0/001\n",
                "tile/0/\u0661\u0661\u0661",
                "tile/0/../001",
                "tile/entry/001",
                "tile/0/x001/x000/x000/x000/x000/x000/000"
            })
    void no_other_spelling_is_taken(String path) {
        assertThat(Flaws.of(() -> TilePath.parse(path))).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/64/000", "tile/99/000", "tile/0/000.p/0", "tile/0/000.p/257", "tile/0/000.p/999"})
    void what_no_tree_can_have_is_out_of_range(String path) {
        assertThat(Flaws.of(() -> TilePath.parse(path))).isEqualTo(OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"-2, 0, 1", "64, 0, 1", "0, -1, 1", "0, 1000000000000000000, 1", "0, 0, 0", "0, 0, 257"})
    void no_tile_lies_outside(int level, long index, int width) {
        assertThat(Flaws.of(() -> new TilePath(level, index, width))).isEqualTo(OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "tile/0/272, true",
        "tile/0/273, false",
        "tile/0/273.p/112, true",
        "tile/0/273.p/113, false",
        "tile/0/274.p/1, false",
        "tile/1/000, true",
        "tile/1/001.p/17, true",
        "tile/1/001.p/18, false",
        "tile/2/000.p/1, true",
        "tile/2/000.p/2, false",
        "tile/3/000.p/1, false",
        "tile/63/000.p/1, false",
        "tile/entries/273.p/112, true",
        "tile/entries/273.p/113, false",
        "tile/0/x999/x999/x999/x999/x999/999.p/1, false"
    })
    void a_tree_of_70_000(String path, boolean isThere) {
        assertThat(TilePath.parse(path).isIn(70_000)).isEqualTo(isThere);
    }

    @Test
    void the_largest_tree_has_eight_levels() {
        assertThat(new TilePath(7, 0, 127).isIn(Long.MAX_VALUE)).isTrue();
        assertThat(new TilePath(7, 0, 128).isIn(Long.MAX_VALUE)).isFalse();
        assertThat(new TilePath(8, 0, 1).isIn(Long.MAX_VALUE)).isFalse();
        assertThat(new TilePath(0, 1L << 56, 1).isIn(1L << 49)).isFalse();
    }
}
