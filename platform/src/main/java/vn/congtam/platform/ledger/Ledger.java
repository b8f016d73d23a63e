package vn.congtam.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tile.EntryBundle;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.ledger.witness.AddCheckpoint;
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
        return checkpoint().filter(note -> path.isIn(size(note))).isPresent();
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
                .mapToObj(this::stored)
                .flatMap(Optional::stream)
                .filter(fact -> fact.eventId().equals(eventId))
                .findFirst();
    }

    /** @return none where nothing is signed yet */
    Optional<Commit.Stored> at(long position) {
        return checkpoint().filter(note -> position < size(note)).flatMap(note -> stored(position));
    }

    private Optional<Commit.Stored> stored(long position) {
        return feed.from(feed.ordinalOf(position), 1).stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.position() == position)
                .findFirst();
    }

    /** The last that witnesses have cosigned. */
    Optional<Note> cosigned() {
        return checkpoints.cosigned();
    }

    /**
     * Under a checkpoint that witnesses have cosigned, as soon as one covers it.
     *
     * @return none while no checkpoint covers it
     */
    Optional<LogProof> proof(Commit.Stored fact) {
        return Stream.of(cosigned(), checkpoint())
                .flatMap(Optional::stream)
                .filter(note -> size(note) > fact.position())
                .findFirst()
                .map(note -> LogProof.of(fact.entry(), tree(size(note)).inclusion(fact.position()), note));
    }

    /** @return the tree of that size, if there is a checkpoint of it */
    Optional<Tree> signed(long size) {
        return checkpoints.of(size).map(note -> tree(size));
    }

    /** From an earlier size, 0 for the beginning, to the first checkpoint that covers a position. */
    Optional<AddCheckpoint> growth(long old, long position) {
        return old < 0 || position < 0
                ? Optional.empty()
                : checkpoints
                        .covering(position)
                        .filter(note -> size(note) >= old)
                        .map(note -> growth(old, note));
    }

    /** @throws vn.congtam.ledger.Flawed when it was larger before */
    AddCheckpoint growth(long old, Note note) {
        List<Hash> path =
                old == 0 ? List.of() : tree(size(note)).consistency(old).path();
        return new AddCheckpoint(old, path, note);
    }

    private Tree tree(long size) {
        return new Tree(size, new Tiled(size, tiles::at));
    }

    private static long size(Note note) {
        return Checkpoint.parse(note.text()).size();
    }
}
