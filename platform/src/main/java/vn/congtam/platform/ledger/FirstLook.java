package vn.congtam.platform.ledger;

import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/**
 * Whether the store still has all that was signed, before anything is recorded behind it. It takes a few reads, whatever the
 * size of the log: what is hashed is not hashed again but for its end. That each fact is as it was is asked by the audit.
 */
final class FirstLook {
    private static final int COMMITS_AT_ONCE = 256;

    private final CommitFeed feed;
    private final Tiles tiles;
    private final Places places;
    private final Signing signing;

    FirstLook(CommitFeed feed, Tiles tiles, Places places, Signing signing) {
        this.feed = feed;
        this.tiles = tiles;
        this.places = places;
        this.signing = signing;
    }

    /** @throws vn.congtam.ledger.Flawed where it has not */
    void look() {
        long size = signing.resume();
        tiles.forget();
        Growth hashed = new Growth(feed, tiles, places, size);
        mustEndAsHashed(hashed);
        for (Checkpoint last : signing.signed())
            Flaw.FORKED.unless(rootAt(last.size(), hashed).equals(last.root()), "at " + last.size());
    }

    private void mustEndAsHashed(Growth hashed) {
        long size = hashed.edge().size();
        if (size == 0) return;
        feed.from(feed.ordinalOf(size - 1), 1).stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.position() < size)
                .forEach(fact -> mustBeHashed(fact, hashed));
    }

    private static void mustBeHashed(Commit.Stored fact, Growth hashed) {
        Hash then = hashed.stored().at(0, fact.position());
        Flaw.FORKED.unless(Hash.leaf(fact.entry()).equals(then), "the fact at " + fact.position());
    }

    /** A file may know of a later signature than the database, when that was set back or the power went between the two. */
    private Hash rootAt(long size, Growth hashed) {
        long known = hashed.edge().size();
        return size <= known
                ? new Tree(known, hashed.stored()).at(size).root()
                : grown(size, hashed).root();
    }

    private Edge grown(long size, Growth hashed) {
        Edge edge = hashed.edge();
        for (long ordinal = hashed.ordinal(); edge.size() < size; ordinal += COMMITS_AT_ONCE) {
            List<Commit> more = feed.from(ordinal, COMMITS_AT_ONCE);
            Flaw.SHRUNK.unless(!more.isEmpty(), "the store ends at " + edge.size() + ", signed up to " + size);
            for (Commit commit : more) edge = appended(edge, commit, size);
        }
        return edge;
    }

    private static Edge appended(Edge edge, Commit commit, long size) {
        Edge grown = edge;
        for (Commit.Stored fact : commit.facts())
            if (grown.size() < size) grown = grown.append(Hash.leaf(fact.entry()));
        return grown;
    }
}
