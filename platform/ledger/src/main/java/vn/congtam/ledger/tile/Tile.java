package vn.congtam.ledger.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tree.Hash;

/** Up to 256 hashes side by side: of leaves, or each of a full tile one level below. */
public record Tile(List<Hash> hashes) {
    public Tile {
        Flaw.WRONG_LENGTH.unless(!hashes.isEmpty() && hashes.size() <= TilePath.WIDTH, "tile");
        hashes = List.copyOf(hashes);
    }

    public static Tile parse(byte[] bytes, int width) {
        Flaw.WRONG_LENGTH.unless(bytes.length == width * Hash.LENGTH, "tile");
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<Hash> hashes = new ArrayList<>();
        while (from.hasRemaining()) hashes.add(Hash.read(from));
        return new Tile(hashes);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> hash.write(bytes));
        return bytes.array();
    }

    /** The first so many, as an earlier and smaller tree had them. */
    public Tile first(int width) {
        Flaw.OUT_OF_RANGE.unless(width > 0 && width <= hashes.size(), "width");
        return new Tile(hashes.subList(0, width));
    }

    boolean isFull() {
        return hashes.size() == TilePath.WIDTH;
    }

    /** The root over 2^height of its hashes. */
    Hash root(int height, int start) {
        if (height == 0) return hashes.get(start);
        return Hash.node(root(height - 1, start), root(height - 1, start + (1 << (height - 1))));
    }
}
