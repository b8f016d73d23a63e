package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tile.Tiled;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.ledger.Tiles;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.StoredCommits;

/** Who keeps the database of a service, and can do with it whatever its documents allow. */
record Keeper(MongoDatabase database) {

    /** The position of the first fact of a kind. */
    long first(String type) {
        return commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.type().equals(type))
                .findFirst()
                .orElseThrow()
                .position();
    }

    void edit(long position, String from, String to) {
        Commit commit = at(position);
        Document id = new Document("_id", commit.ordinal());
        Document stored = Objects.requireNonNull(collection("commits").find(id).first());
        Document fact = stored.getList("ev", Document.class).get((int) (position - commit.first()));
        String entry = new String(fact.get("entry", Binary.class).getData(), StandardCharsets.UTF_8);
        assertThat(entry).contains(from);
        fact.put("entry", new Binary(entry.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8)));
        collection("commits").replaceOne(id, stored);
    }

    void delete(long position) {
        collection("commits").deleteOne(new Document("_id", at(position).ordinal()));
    }

    /** @return the position at which the log ends from now on */
    long cutOff(int commits) {
        Commit first = commits().get(commits().size() - commits);
        collection("commits").deleteMany(new Document("_id", new Document("$gte", first.ordinal())));
        return first.first();
    }

    /** Each commit names the hash of the one before it again, and every stored hash is that of what is stored. */
    void makeFit() {
        Commit before = commits().getFirst();
        for (int at = 1; at < commits().size(); at++) {
            Document link = new Document("prev", new Binary(HexFormat.of().parseHex(before.hash())));
            collection("commits").updateOne(new Document("_id", (long) at), new Document("$set", link));
            before = commits().get(at);
        }
        collection("ledger_tiles").deleteMany(new Document());
        Tiles tiles = new Tiles(collection("ledger_tiles"));
        tiles.write(new Tiled(0, tiles::at).appended(leaves()));
    }

    /** @return the last of the checkpoints that now are of the tree as it is stored */
    Note signAgain(SigningKey stolen) {
        Map<Long, Note> bySize = new HashMap<>();
        Edge edge = Edge.EMPTY;
        for (Hash leaf : leaves()) {
            edge = edge.append(leaf);
            Checkpoint checkpoint = new Checkpoint(stolen.verifier().name(), edge.size(), edge.root());
            bySize.put(edge.size(), new Note(checkpoint.text(), List.of(stolen.sign(checkpoint.text()))));
        }
        for (String kept : List.of("ledger_checkpoints", "ledger_heads"))
            for (Document one : collection(kept).find().into(new ArrayList<>()))
                collection(kept).replaceOne(new Document("_id", one.get("_id")), signed(one, bySize));
        return Objects.requireNonNull(bySize.get(edge.size()));
    }

    private static Document signed(Document one, Map<Long, Note> bySize) {
        long size = Checkpoint.parse(Note.parse(one.getString("note")).text()).size();
        return one.append("note", Objects.requireNonNull(bySize.get(size)).toString());
    }

    /** Everything that the service has stored, as a backup has it. */
    Map<String, List<Document>> backup() {
        Map<String, List<Document>> all = new HashMap<>();
        database.listCollectionNames()
                .forEach(name -> all.put(name, collection(name).find().into(new ArrayList<>())));
        return all;
    }

    void restore(Map<String, List<Document>> backup) {
        database.listCollectionNames()
                .into(new ArrayList<>())
                .forEach(name -> collection(name).deleteMany(new Document()));
        backup.forEach((name, documents) -> {
            if (!documents.isEmpty()) collection(name).insertMany(documents);
        });
    }

    /** Of whatever version it is. */
    MongoCollection<Document> readModel(String name) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(collection -> collection.matches(name + "_v[0-9]+"))
                .map(this::collection)
                .findFirst()
                .orElseThrow();
    }

    private Commit at(long position) {
        return commits().stream()
                .filter(commit -> commit.first() <= position && position < commit.next())
                .findFirst()
                .orElseThrow();
    }

    private List<Hash> leaves() {
        return commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .map(fact -> Hash.leaf(fact.entry()))
                .toList();
    }

    private List<Commit> commits() {
        List<Commit> all = new ArrayList<>();
        new StoredCommits(database).each(found -> all.add(Objects.requireNonNull(found.commit())), () -> {});
        return all;
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
