package vn.congtam.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leaves to grow trees of, and the tree hash just as RFC 6962 section 2.1 defines it. */
public final class Leaves implements Subtrees {
    /** Of transparency-dev/merkle testonly/constants.go. */
    public static final List<byte[]> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    /** Hashes by height. */
    private final List<List<Hash>> hashes = new ArrayList<>();

    private Leaves(List<Hash> leaves) {
        for (List<Hash> row = leaves; !row.isEmpty(); row = above(row)) hashes.add(row);
    }

    public static Leaves known() {
        return new Leaves(KNOWN.stream().map(Hash::leaf).toList());
    }

    public static Leaves numbered(int size) {
        return new Leaves(
                IntStream.range(0, size).mapToObj(i -> Hash.leaf(entry(i))).toList());
    }

    public static byte[] entry(int index) {
        return ("fact " + index).getBytes(UTF_8);
    }

    private static List<Hash> above(List<Hash> row) {
        return IntStream.range(0, row.size() / 2)
                .mapToObj(i -> Hash.node(row.get(2 * i), row.get(2 * i + 1)))
                .toList();
    }

    public List<Hash> all() {
        return hashes.getFirst();
    }

    public Hash leaf(int index) {
        return all().get(index);
    }

    public Tree tree(int size) {
        return new Tree(size, this);
    }

    public Edge edge(int size) {
        Edge edge = Edge.EMPTY;
        for (Hash leaf : all().subList(0, size)) edge = edge.append(leaf);
        return edge;
    }

    @Override
    public Hash at(int height, long index) {
        return hashes.get(height).get((int) index);
    }

    static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) return Hash.EMPTY;
        if (leaves.size() == 1) return leaves.getFirst();
        int left = 1;
        while (left * 2 < leaves.size()) left *= 2;
        return Hash.node(defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }
}
