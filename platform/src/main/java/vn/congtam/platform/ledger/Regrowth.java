package vn.congtam.platform.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;

/**
 * The hashes and places of facts that were put back, made anew from their bytes, and which checkpoint is the last: as the
 * sealer would have left them. Whether they agree with what was signed an audit tells.
 */
public final class Regrowth {
    private static final int AT_ONCE = 4_096;

    private final Tiles tiles;
    private final Places places;
    private final Checkpoints checkpoints;
    private final List<Commit.Stored> waiting = new ArrayList<>();
    private long size;

    public Regrowth(MongoDatabase database) {
        MongoDatabase durable = LedgerConfiguration.durable(database);
        this.tiles = new Tiles(durable.getCollection("ledger_tiles"));
        this.places = new Places(durable.getCollection("ledger_places"));
        this.checkpoints =
                new Checkpoints(durable.getCollection("ledger_checkpoints"), durable.getCollection("ledger_heads"));
    }

    public void add(List<Commit.Stored> facts) {
        waiting.addAll(facts);
        if (waiting.size() >= AT_ONCE) grow();
    }

    private void grow() {
        if (waiting.isEmpty()) return;
        List<Hash> leaves =
                waiting.stream().map(fact -> Hash.leaf(fact.entry())).toList();
        tiles.write(new Tiled(size, tiles::at).appended(leaves));
        places.add(waiting);
        size += leaves.size();
        waiting.clear();
    }

    /**
     * @param signed the size of the last checkpoint, which is among those that were put back
     * @return that checkpoint
     * @throws IllegalStateException when it is not
     */
    public Note end(long signed) {
        grow();
        return checkpoints.lastIs(signed);
    }
}
