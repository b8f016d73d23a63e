package vn.congtam.platform.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tree.Hash;

/** The hashes of the log. A tile only ever grows to the right; a full one never changes. */
public final class Tiles {
    private static final int MOST_KEPT = 2_048;

    private final MongoCollection<Document> collection;
    private final Map<String, Tile> kept = new ConcurrentHashMap<>();

    public Tiles(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** @throws vn.congtam.ledger.Flawed when there are not as many hashes */
    public Tile at(TilePath path) {
        String id = id(path);
        Tile tile = kept.get(id);
        if (tile == null || tile.hashes().size() < path.width()) tile = read(id);
        return tile.first(path.width());
    }

    private Tile read(String id) {
        Document found = collection.find(new Document("_id", id)).first();
        if (found == null) throw Flaw.OUT_OF_RANGE.in("tile " + id);
        byte[] bytes = found.get("hashes", Binary.class).getData();
        return keep(id, Tile.parse(bytes, bytes.length / Hash.LENGTH));
    }

    public void write(Map<TilePath, Tile> tiles) {
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        tiles.forEach((path, tile) -> writes.add(replacement(id(path), tile)));
        if (!writes.isEmpty()) collection.bulkWrite(writes);
        tiles.forEach((path, tile) -> keep(id(path), tile));
    }

    private static ReplaceOneModel<Document> replacement(String id, Tile tile) {
        Document document = new Document("_id", id).append("hashes", new Binary(tile.bytes()));
        return new ReplaceOneModel<>(new Document("_id", id), document, new ReplaceOptions().upsert(true));
    }

    private Tile keep(String id, Tile tile) {
        if (kept.size() > MOST_KEPT) kept.clear();
        kept.put(id, tile);
        return tile;
    }

    /** What is kept may come from a sealer that is gone. */
    void forget() {
        kept.clear();
    }

    private static String id(TilePath path) {
        return new TilePath(path.level(), path.index(), TilePath.WIDTH).toString();
    }
}
