package vn.congtam.platform.store.commits;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;

/**
 * The collection {@code commits}. It is asked by full keys only, so that the answer is as fast and as right on a
 * sharded cluster as on the embedded server; that one gives a document once per key that matches.
 */
final class Commits {
    private static final int MOST_BYTES = 8 << 20;
    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(1, TimeUnit.SECONDS);

    private final MongoCollection<Commit> collection;
    private final Outage outage;
    private volatile boolean indexed;

    Commits(MongoDatabase database, Outage outage) {
        this.outage = outage;
        this.collection = database.getCollection("commits", Commit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitCodec()), database.getCodecRegistry()))
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(DURABLE);
    }

    /** In order, all or the first ones; how many are stored when it fails is to be asked. */
    void insert(List<Commit> commits) {
        prepare();
        collection.insertMany(commits, new InsertManyOptions().ordered(true));
    }

    void prepare() {
        if (!indexed) {
            Set<String> known = collection
                    .listIndexes()
                    .map(index -> index.getString("name"))
                    .into(new HashSet<>());
            index(known, "keys", new IndexOptions().unique(true));
            index(known, "cmd", new IndexOptions().unique(true).sparse(true));
            indexed = true;
        }
    }

    private void index(Set<String> known, String field, IndexOptions options) {
        if (!known.contains(field)) {
            collection.createIndex(new Document(field, 1), options.name(field));
        }
    }

    /** Those from this ordinal on, up to the first that is missing. */
    List<Commit> from(long ordinal, int most) {
        List<Long> ordinals = LongStream.range(ordinal, ordinal + most).boxed().toList();
        List<Commit> found = outage.ask(() -> read(in("_id", ordinals)));
        int dense = 0;
        while (dense < found.size() && found.get(dense).ordinal() == ordinal + dense) {
            dense++;
        }
        return found.subList(0, dense);
    }

    Optional<Commit> byCommand(String command) {
        return outage.ask(() -> read(new Document("cmd", command))).stream().findFirst();
    }

    List<Commit> byCommands(Collection<String> commands) {
        return commands.isEmpty() ? List.of() : outage.ask(() -> read(in("cmd", commands)));
    }

    List<Commit> byKeys(Collection<String> keys) {
        return outage.ask(() -> read(in("keys", keys)));
    }

    /** Which of these ordinals are there, with the position of the first fact of each. */
    SortedMap<Long, Long> positions(LongStream ordinals) {
        Document query = in("_id", ordinals.boxed().toList());
        return outage.ask(() -> {
            SortedMap<Long, Long> found = new TreeMap<>();
            collection
                    .withDocumentClass(Document.class)
                    .find(query)
                    .projection(new Document("_id", 1).append("first", 1))
                    .forEach(commit -> found.put(commit.getLong("_id"), commit.getLong("first")));
            return found;
        });
    }

    private List<Commit> read(Document query) {
        Map<Long, Commit> found = new TreeMap<>();
        long bytes = 0;
        try (MongoCursor<Commit> cursor =
                collection.find(query).sort(new Document("_id", 1)).iterator()) {
            while (bytes < MOST_BYTES && cursor.hasNext()) {
                Commit commit = cursor.next();
                found.put(commit.ordinal(), commit);
                bytes += commit.facts().stream()
                        .mapToInt(fact -> fact.entry().length)
                        .sum();
            }
        }
        return List.copyOf(found.values());
    }

    private static Document in(String field, Collection<?> values) {
        return new Document(field, new Document("$in", values));
    }
}
