package vn.congtam.ledger.tree;

/** The stored hashes: of each complete subtree, by its height and its place among those of that height. */
@FunctionalInterface
public interface Subtrees {
    Hash at(int height, long index);
}
