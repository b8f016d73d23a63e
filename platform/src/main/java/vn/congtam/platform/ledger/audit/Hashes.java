package vn.congtam.platform.ledger.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tree.Hash;

/** The hashes of the facts as they were stored when they were sealed, tile after tile. */
final class Hashes {
    private final MongoCollection<Document> tiles;
    private long index = -1;
    private @Nullable Tile tile;

    Hashes(MongoDatabase database) {
        this.tiles = database.getCollection("ledger_tiles");
    }

    /** @return none where none is stored */
    @Nullable
    Hash of(long position) {
        if (position / TilePath.WIDTH != index) {
            index = position / TilePath.WIDTH;
            tile = read(new TilePath(0, index, TilePath.WIDTH));
        }
        int within = (int) (position % TilePath.WIDTH);
        return tile != null && within < tile.hashes().size() ? tile.hashes().get(within) : null;
    }

    private @Nullable Tile read(TilePath path) {
        Document found = tiles.find(new Document("_id", path.toString())).first();
        if (found == null || !(found.get("hashes") instanceof Binary hashes)) return null;
        try {
            return Tile.parse(hashes.getData(), hashes.length() / Hash.LENGTH);
        } catch (RuntimeException noTile) {
            return null;
        }
    }
}
