package vn.congtam.ledger.log;

import java.util.Collection;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Subtrees;
import vn.congtam.ledger.tree.Tree;

/** What a log may sign next: nothing that takes back or contradicts what it ever signed. */
public final class Sealing {
    private Sealing() {}

    /**
     * @param edge of all leaves there are
     * @param stored the hashes that proofs are made of, of the same leaves
     * @param signed the last checkpoint from every place where it is kept
     */
    public static Checkpoint next(String origin, Edge edge, Subtrees stored, Collection<Checkpoint> signed) {
        Tree tree = new Tree(edge.size(), stored);
        Flaw.FORKED.unless(tree.root().equals(edge.root()), "stored hashes");
        signed.forEach(last -> goesOnFrom(last, origin, tree));
        return new Checkpoint(origin, edge.size(), edge.root());
    }

    private static void goesOnFrom(Checkpoint last, String origin, Tree tree) {
        Flaw.UNKNOWN_ORIGIN.unless(last.origin().equals(origin), last.origin());
        Flaw.SHRUNK.unless(last.size() <= tree.size(), "signed up to " + last.size());
        Flaw.FORKED.unless(tree.at(last.size()).root().equals(last.root()), "at " + last.size());
    }
}
