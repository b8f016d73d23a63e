package vn.congtam.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;

/** A tree of so many leaves over stored hashes: gives roots and proofs (RFC 9162 sections 2.1.3.1 and 2.1.4.1). */
public record Tree(long size, Subtrees subtrees) {
    public Tree {
        Flaw.OUT_OF_RANGE.unless(size >= 0, "size");
    }

    /** As it was when it had so many leaves. */
    public Tree at(long earlier) {
        Flaw.OUT_OF_RANGE.unless(earlier <= size, "size");
        return new Tree(earlier, subtrees);
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    public Inclusion inclusion(long index) {
        Flaw.OUT_OF_RANGE.unless(index >= 0 && index < size, "index");
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return new Inclusion(index, size, path);
    }

    public Consistency consistency(long from) {
        Flaw.OUT_OF_RANGE.unless(from > 0 && from <= size, "size");
        List<Hash> path = new ArrayList<>();
        extend(from, 0, size, true, path);
        return new Consistency(from, size, path);
    }

    private void include(long index, long start, long end, List<Hash> path) {
        if (end - start == 1) return;
        long middle = middle(start, end);
        boolean left = index < middle;
        include(index, left ? start : middle, left ? middle : end, path);
        path.add(left ? root(middle, end) : root(start, middle));
    }

    /** As long as the earlier tree is a whole subtree from the first leaf on, its root is known to who asks. */
    private void extend(long earlier, long start, long end, boolean known, List<Hash> path) {
        if (earlier == end) {
            if (!known) path.add(root(start, end));
            return;
        }
        long middle = middle(start, end);
        boolean left = earlier <= middle;
        extend(earlier, left ? start : middle, left ? middle : end, known && left, path);
        path.add(left ? root(middle, end) : root(start, middle));
    }

    private Hash root(long start, long end) {
        long leaves = end - start;
        int height = Long.numberOfTrailingZeros(leaves);
        if (leaves == 1L << height) return subtrees.at(height, start >>> height);
        long middle = middle(start, end);
        return Hash.node(root(start, middle), root(middle, end));
    }

    /** The largest power of two that is less than the number of leaves goes to the left. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }
}
