package vn.congtam.ledger.tree;

import java.util.List;
import vn.congtam.ledger.Flaw;

/** The proof that a leaf stands at an index of a tree of some size (RFC 9162 section 2.1.3.2). */
public record Inclusion(long index, long size, List<Hash> path) {
    public Inclusion {
        Flaw.OUT_OF_RANGE.unless(index >= 0 && index < size, "index");
        path = List.copyOf(path);
    }

    public void verify(Hash leaf, Hash root) {
        Flaw.ROOT_DIFFERS.unless(root(leaf).equals(root), "inclusion");
    }

    private Hash root(Hash leaf) {
        Climb climb = new Climb(index, size - 1);
        Hash root = leaf;
        for (Hash sibling : path) root = climb.goesLeft() ? Hash.node(sibling, root) : Hash.node(root, sibling);
        climb.mustBeAtTheTop();
        return root;
    }
}
