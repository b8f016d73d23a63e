package vn.congtam.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;

/** The proof that a tree only grew from one size to another (RFC 9162 section 2.1.4.2). Nothing proves an empty one. */
public record Consistency(long from, long to, List<Hash> path) {
    public Consistency {
        Flaw.OUT_OF_RANGE.unless(from > 0 && from <= to, "size");
        path = List.copyOf(path);
    }

    public void verify(Hash earlier, Hash later) {
        if (from == to) {
            Flaw.PROOF_LENGTH.unless(path.isEmpty(), "path");
            Flaw.ROOT_DIFFERS.unless(earlier.equals(later), "the same size");
        } else climb(earlier, later);
    }

    private void climb(Hash earlier, Hash later) {
        List<Hash> hashes = hashes(earlier);
        Climb climb = new Climb(from - 1, to - 1);
        climb.skipWhileRight();
        Hash first = hashes.getFirst();
        Hash second = first;
        for (Hash next : hashes.subList(1, hashes.size())) {
            boolean left = climb.goesLeft();
            if (left) first = Hash.node(next, first);
            second = left ? Hash.node(next, second) : Hash.node(second, next);
        }
        climb.mustBeAtTheTop();
        Flaw.ROOT_DIFFERS.unless(first.equals(earlier) && second.equals(later), "consistency");
    }

    /** A complete earlier tree is its own first hash. */
    private List<Hash> hashes(Hash earlier) {
        Flaw.PROOF_LENGTH.unless(!path.isEmpty(), "path");
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) hashes.addFirst(earlier);
        return hashes;
    }
}
