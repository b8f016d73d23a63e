package vn.congtam.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tile.EntryBundle;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/** The log as it can be read: what was signed, the hashes under it, the facts, and the proof of each. */
final class Ledger {
    private static final int COMMITS_AT_ONCE = 64;

    private final CommitFeed feed;
    private final Tiles tiles;
    private final Places places;
    private final Checkpoints checkpoints;

    Ledger(CommitFeed feed, Tiles tiles, Places places, Checkpoints checkpoints) {
        this.feed = feed;
        this.tiles = tiles;
        this.places = places;
        this.checkpoints = checkpoints;
    }

    Optional<Note> checkpoint() {
        return checkpoints.latest();
    }

    /** @return none where the signed tree has not so many hashes */
    Optional<Tile> tile(TilePath path) {
        return isSigned(path) ? Optional.of(tiles.at(path)) : Optional.empty();
    }

    Optional<EntryBundle> entries(TilePath path) {
        return isSigned(path)
                ? Optional.of(new EntryBundle(entries(path.index() * TilePath.WIDTH, path.width())))
                : Optional.empty();
    }

    private boolean isSigned(TilePath path) {
        return checkpoint()
                .filter(note -> path.isIn(Checkpoint.parse(note.text()).size()))
                .isPresent();
    }

    private List<byte[]> entries(long first, int width) {
        List<byte[]> entries = new ArrayList<>();
        long ordinal = feed.ordinalOf(first);
        while (entries.size() < width) {
            List<Commit> commits = feed.from(ordinal, COMMITS_AT_ONCE);
            if (commits.isEmpty()) throw new IllegalStateException("the store ends before what was signed");
            commits.stream()
                    .flatMap(commit -> commit.facts().stream())
                    .filter(fact -> fact.position() >= first && fact.position() < first + width)
                    .forEach(fact -> entries.add(fact.entry()));
            ordinal = commits.getLast().ordinal() + 1;
        }
        return entries;
    }

    Optional<Commit.Stored> fact(String eventId) {
        return places.of(eventId).stream()
                .mapToObj(position -> feed.from(feed.ordinalOf(position), 1))
                .flatMap(List::stream)
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.eventId().equals(eventId))
                .findFirst();
    }

    /** @return none while no checkpoint covers it */
    Optional<LogProof> proof(Commit.Stored fact) {
        return checkpoint()
                .filter(note -> Checkpoint.parse(note.text()).size() > fact.position())
                .map(note -> {
                    long size = Checkpoint.parse(note.text()).size();
                    Tree tree = new Tree(size, new Tiled(size, tiles::at));
                    return LogProof.of(fact.entry(), tree.inclusion(fact.position()), note);
                });
    }
}
