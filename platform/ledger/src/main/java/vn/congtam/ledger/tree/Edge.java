package vn.congtam.ledger.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;

/** The right edge of a tree: the roots of its complete subtrees, largest first. It is all that appending needs. */
public record Edge(long size, List<Hash> roots) {
    public static final Edge EMPTY = new Edge(0, List.of());

    public Edge {
        Flaw.OUT_OF_RANGE.unless(size >= 0, "size");
        Flaw.WRONG_LENGTH.unless(roots.size() == Long.bitCount(size), "edge");
        roots = List.copyOf(roots);
    }

    public Edge append(Hash leaf) {
        List<Hash> grown = new ArrayList<>(roots);
        grown.add(leaf);
        for (int merged = Long.numberOfTrailingZeros(~size); merged > 0; merged--) join(grown);
        return new Edge(size + 1, grown);
    }

    public Hash root() {
        if (size == 0) return Hash.EMPTY;
        List<Hash> left = new ArrayList<>(roots);
        while (left.size() > 1) join(left);
        return left.getFirst();
    }

    private static void join(List<Hash> roots) {
        Hash right = roots.removeLast();
        roots.add(Hash.node(roots.removeLast(), right));
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + roots.size() * Hash.LENGTH);
        bytes.putLong(size);
        roots.forEach(root -> root.write(bytes));
        return bytes.array();
    }

    public static Edge of(byte[] bytes) {
        Flaw.WRONG_LENGTH.unless(bytes.length % Hash.LENGTH == Long.BYTES, "edge");
        ByteBuffer from = ByteBuffer.wrap(bytes);
        long size = from.getLong();
        List<Hash> roots = new ArrayList<>();
        while (from.hasRemaining()) roots.add(Hash.read(from));
        return new Edge(size, roots);
    }
}
