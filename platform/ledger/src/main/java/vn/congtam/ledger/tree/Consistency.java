package vn.congtam.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;

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
        Roots roots = roots(earlier);
        Flaw.ROOT_DIFFERS.unless(roots.first.equals(earlier) && roots.second.equals(later), "consistency");
    }

    /**
     * Whether it proves the opposite: that the later tree has another beginning than the earlier one. A path that was
     * garbled on its way leads to no tree, and proves nothing; nor does any from a complete tree, which is not in it.
     */
    public boolean contradicts(Hash earlier, Hash later) {
        if (from == to) return !earlier.equals(later);
        try {
            Roots roots = roots(earlier);
            return roots.second.equals(later) && !roots.first.equals(earlier);
        } catch (Flawed leadsNowhere) {
            return false;
        }
    }

    private record Roots(Hash first, Hash second) {}

    private Roots roots(Hash earlier) {
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
        return new Roots(first, second);
    }

    /** A complete earlier tree is its own first hash. */
    private List<Hash> hashes(Hash earlier) {
        Flaw.PROOF_LENGTH.unless(!path.isEmpty(), "path");
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) hashes.addFirst(earlier);
        return hashes;
    }
}
