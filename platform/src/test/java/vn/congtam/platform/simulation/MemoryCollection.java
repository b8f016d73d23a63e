package vn.congtam.platform.simulation;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.FindIterable;
import com.mongodb.client.ListIndexesIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A collection as one process reaches it. */
record MemoryCollection<T>(Table table, Process process, Class<T> type, CodecRegistry codecs) {
    private static final int DUPLICATE = 11_000;
    private static final ServerAddress SERVER = new ServerAddress();

    MongoCollection<?> asDriver() {
        return Calls.of(MongoCollection.class, this::answer);
    }

    private @Nullable Object answer(String method, @Nullable Object[] given) {
        return switch (method) {
            case "withCodecRegistry" ->
                new MemoryCollection<>(table, process, type, (CodecRegistry) first(given)).asDriver();
            case "withDocumentClass" ->
                new MemoryCollection<>(table, process, (Class<?>) first(given), codecs).asDriver();
            case "find" -> found(given).as(FindIterable.class);
            case "listIndexes" -> indexes();
            case "createIndex" -> index((Document) first(given), given.length > 1 ? (IndexOptions) given[1] : null);
            default -> written(() -> write(method, given));
        };
    }

    private static Object first(@Nullable Object[] given) {
        return Objects.requireNonNull(given[0]);
    }

    private static Object second(@Nullable Object[] given) {
        return Objects.requireNonNull(given[1]);
    }

    private <R extends @Nullable Object> R written(Supplier<R> write) {
        process.beforeWrite();
        R result = write.get();
        process.afterWrite();
        return result;
    }

    private Found<T> found(@Nullable Object[] given) {
        BsonDocument filter = given.length == 0 ? new BsonDocument() : bson(first(given));
        return new Found<>(table.find(filter).stream().map(this::decoded).toList());
    }

    private T decoded(BsonDocument document) {
        return codecs.get(type)
                .decode(document.asBsonReader(), DecoderContext.builder().build());
    }

    private BsonDocument bson(Object any) {
        return any instanceof Bson bson
                ? bson.toBsonDocument(Document.class, codecs).clone()
                : BsonDocumentWrapper.asBsonDocument(any, codecs).clone();
    }

    private Object indexes() {
        List<Document> all =
                table.indexes().stream().map(name -> new Document("name", name)).toList();
        return new Found<>(all).as(ListIndexesIterable.class);
    }

    private String index(Document key, @Nullable IndexOptions options) {
        String field = key.keySet().iterator().next();
        if (options != null && options.isUnique()) table.unique(field);
        return field;
    }

    private @Nullable Object write(String method, @Nullable Object[] given) {
        return switch (method) {
            case "insertOne" -> insertOne(bson(first(given)));
            case "insertMany", "bulkWrite" -> bulk((List<?>) first(given), method.equals("insertMany"));
            case "replaceOne" -> UpdateResult.acknowledged(replace(first(given), bson(second(given)), false), 1L, null);
            case "updateOne" -> UpdateResult.acknowledged(update(first(given), second(given), false), 1L, null);
            case "deleteOne" -> DeleteResult.acknowledged(delete(bson(first(given))));
            case "findOneAndUpdate" -> findAndUpdate(first(given), second(given));
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private InsertOneResult insertOne(BsonDocument document) {
        if (table.insert(document)) return InsertOneResult.acknowledged(document.get("_id"));
        throw new MongoWriteException(new WriteError(DUPLICATE, "taken", new BsonDocument()), SERVER, Set.of());
    }

    /** In order up to the first that fails, or all but those. */
    private BulkWriteResult bulk(List<?> writes, boolean ordered) {
        List<BulkWriteError> errors = new ArrayList<>();
        int matched = 0;
        for (int at = 0; at < writes.size() && (errors.isEmpty() || !ordered); at++) {
            int one = one(Objects.requireNonNull(writes.get(at)));
            if (one < 0) errors.add(new BulkWriteError(DUPLICATE, "taken", new BsonDocument(), at));
            else matched += one;
        }
        BulkWriteResult result = BulkWriteResult.acknowledged(0, matched, 0, matched, List.of(), List.of());
        if (errors.isEmpty()) return result;
        throw new MongoBulkWriteException(result, errors, null, SERVER, Set.of());
    }

    /** @return how many it matched; less than 0 where something is taken */
    private int one(Object write) {
        return switch (write) {
            case InsertOneModel<?> insert -> table.insert(bson(insert.getDocument())) ? 0 : -1;
            case ReplaceOneModel<?> replace ->
                (int) replace(
                        replace.getFilter(),
                        bson(replace.getReplacement()),
                        replace.getReplaceOptions().isUpsert());
            case UpdateOneModel<?> update ->
                (int) update(
                        update.getFilter(),
                        Objects.requireNonNull(update.getUpdate()),
                        update.getOptions().isUpsert());
            default -> table.insert(bson(write)) ? 0 : -1;
        };
    }

    private long replace(Object filter, BsonDocument by, boolean upsert) {
        List<BsonDocument> found = table.find(bson(filter));
        if (!found.isEmpty() || upsert) table.put(by);
        return found.size();
    }

    private long update(Object filter, Object change, boolean upsert) {
        List<BsonDocument> found = table.find(bson(filter));
        BsonDocument changed = found.isEmpty() ? bson(filter) : found.getFirst().clone();
        Table.change(changed, bson(change));
        if (!found.isEmpty() || upsert) table.put(changed);
        return Math.min(1, found.size());
    }

    private long delete(BsonDocument filter) {
        List<BsonDocument> found = table.find(filter);
        found.stream().limit(1).forEach(table::remove);
        return Math.min(1, found.size());
    }

    private @Nullable Object findAndUpdate(Object filter, Object change) {
        List<BsonDocument> found = table.find(bson(filter));
        if (found.isEmpty()) return null;
        long _ = update(filter, change, false);
        BsonDocument id = new BsonDocument("_id", found.getFirst().get("_id"));
        return decoded(table.find(id).getFirst());
    }
}
