package vn.congtam.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Subtrees;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/** The tree as it grows with the commits: which come next, and what is hashed so far. */
final class Growth {
    private static final int MOST_LEAVES = 4_096;
    private static final int COMMITS_AT_ONCE = 256;

    private final CommitFeed feed;
    private final Tiles tiles;
    private final Places places;
    private Edge edge;
    private long ordinal;
    private boolean exhausted;

    /**
     * @param size up to which the tiles are known to be whole
     * @throws vn.congtam.ledger.Flawed when the store has fewer facts
     */
    Growth(CommitFeed feed, Tiles tiles, Places places, long size) {
        this.feed = feed;
        this.tiles = tiles;
        this.places = places;
        long facts = facts(feed);
        Flaw.SHRUNK.unless(facts >= size, "the store ends at " + facts + ", signed up to " + size);
        this.edge = edge(size, new Tiled(size, tiles::at));
        this.ordinal = feed.ordinalOf(size);
    }

    /** Facts behind what was signed may be cut off while their hashes are still there. */
    private static long facts(CommitFeed feed) {
        long head = feed.head();
        return head < 0
                ? 0
                : feed.from(head, 1).stream()
                        .mapToLong(Commit::next)
                        .findFirst()
                        .orElse(0);
    }

    private static Edge edge(long size, Subtrees stored) {
        List<Hash> roots = new ArrayList<>();
        long start = 0;
        for (int height = Long.SIZE - 2; height >= 0; height--) {
            if ((size >>> height & 1) == 0) continue;
            roots.add(stored.at(height, start >>> height));
            start += 1L << height;
        }
        return new Edge(size, roots);
    }

    Edge edge() {
        return edge;
    }

    /** Of the next commit to be hashed. */
    long ordinal() {
        return ordinal;
    }

    /** Nothing more was found, whatever is said to be there. */
    boolean isAtTheEnd() {
        return exhausted;
    }

    /** Facts that are recorded and not hashed. */
    long waiting() {
        return facts(feed) - edge.size();
    }

    Tiled stored() {
        return new Tiled(edge.size(), tiles::at);
    }

    /** Hashes what is there, and no more than some thousand facts; their tiles are written when it returns. */
    void grow() {
        List<Commit.Stored> facts = next();
        if (facts.isEmpty()) return;
        List<Hash> leaves = facts.stream().map(fact -> Hash.leaf(fact.entry())).toList();
        tiles.write(stored().appended(leaves));
        places.add(facts);
        for (Hash leaf : leaves) edge = edge.append(leaf);
    }

    private List<Commit.Stored> next() {
        List<Commit.Stored> facts = new ArrayList<>();
        List<Commit> more = feed.from(ordinal, COMMITS_AT_ONCE);
        while (!more.isEmpty()) {
            more.forEach(commit -> facts.addAll(commit.facts()));
            ordinal = more.getLast().ordinal() + 1;
            more = facts.size() < MOST_LEAVES ? feed.from(ordinal, COMMITS_AT_ONCE) : List.of();
        }
        exhausted = facts.size() < MOST_LEAVES;
        return facts;
    }
}
