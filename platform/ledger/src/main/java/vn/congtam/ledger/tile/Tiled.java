package vn.congtam.ledger.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Subtrees;

/**
 * The stored hashes of a tree of so many leaves, as tiles.
 *
 * @param stored gives the tile at a path, in the width of that path
 */
public record Tiled(long size, Function<TilePath, Tile> stored) implements Subtrees {
    @Override
    public Hash at(int height, long index) {
        int level = height / TilePath.HEIGHT;
        int above = height % TilePath.HEIGHT;
        long first = index << above;
        Tile tile = tile(level, first / TilePath.WIDTH);
        int start = (int) (first % TilePath.WIDTH);
        Flaw.OUT_OF_RANGE.unless(start + (1 << above) <= tile.hashes().size(), "subtree");
        return tile.root(above, start);
    }

    private Tile tile(int level, long index) {
        long left = TilePath.hashes(level, size) - index * TilePath.WIDTH;
        Flaw.OUT_OF_RANGE.unless(left > 0, "tile");
        return stored(new TilePath(level, index, (int) Math.min(left, TilePath.WIDTH)));
    }

    private Tile stored(TilePath path) {
        Tile tile = stored.apply(path);
        Flaw.WRONG_LENGTH.unless(tile.hashes().size() == path.width(), "tile");
        return tile;
    }

    /** The tiles to write when so many leaves follow, lower levels first. */
    public Map<TilePath, Tile> appended(List<Hash> leaves) {
        Map<TilePath, Tile> written = new LinkedHashMap<>();
        List<Hash> more = leaves;
        for (int level = 0; !more.isEmpty(); level++) more = appended(level, more, written);
        return written;
    }

    /** What was filled has its hash one level above. */
    private List<Hash> appended(int level, List<Hash> more, Map<TilePath, Tile> written) {
        long end = TilePath.hashes(level, size);
        List<Hash> row = row(level, end);
        row.addAll(more);
        List<Hash> above = new ArrayList<>();
        long index = end / TilePath.WIDTH;
        for (int start = 0; start < row.size(); start += TilePath.WIDTH, index++) {
            Tile tile = new Tile(row.subList(start, Math.min(start + TilePath.WIDTH, row.size())));
            written.put(new TilePath(level, index, tile.hashes().size()), tile);
            if (tile.isFull()) above.add(tile.root(TilePath.HEIGHT, 0));
        }
        return above;
    }

    /** What the last tile of a level begins with. */
    private List<Hash> row(int level, long end) {
        if (end % TilePath.WIDTH == 0) return new ArrayList<>();
        return new ArrayList<>(tile(level, end / TilePath.WIDTH).hashes());
    }
}
