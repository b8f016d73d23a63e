package vn.congtam.embedded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Documents, queries and writes with few values and all their odd shapes: nulls, arrays, arrays of documents. */
final class RandomThings {
    private final Random random;

    RandomThings(long seed) {
        this.random = new Random(seed);
    }

    record Command(String text, Function<MongoCollection<Document>, Object> action) {
        Object on(MongoCollection<Document> things) {
            return action.apply(things);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    Command command() {
        return switch (random.nextInt(12)) {
            case 0 -> insert(thing());
            case 1 -> replace(id(), thing());
            case 2 -> update(id(), change());
            case 3 -> findAndUpdate(id(), change());
            case 4 -> random.nextInt(8) == 0 ? delete(query()) : deleteOne(id());
            default -> find(query());
        };
    }

    private static Command insert(Document thing) {
        return new Command(
                "insert " + thing,
                things -> things.insertOne(new Document(thing)).toString());
    }

    private static Command replace(Document id, Document thing) {
        Document replacement = new Document(thing);
        replacement.remove("_id");
        return new Command(
                "replace " + id + " " + replacement,
                things -> things.replaceOne(id, replacement, new ReplaceOptions().upsert(true))
                        .toString());
    }

    private static Command update(Document id, Document change) {
        return new Command(
                "update " + id + " " + change,
                things -> things.updateMany(id, change).toString());
    }

    private static Command findAndUpdate(Document id, Document change) {
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return new Command(
                "findAndUpdate " + id + " " + change,
                things -> String.valueOf(things.findOneAndUpdate(id, change, options)));
    }

    private static Command deleteOne(Document id) {
        return new Command("delete " + id, things -> things.deleteOne(id).getDeletedCount());
    }

    /** The plain server comes to a document once for each of its keys that was asked for, and fails at the second time. */
    private static Command delete(Document query) {
        return new Command(
                "delete " + query,
                things -> things.deleteMany(isOurs(things) ? query : idsOf(found(things, query)))
                        .getDeletedCount());
    }

    private static Document idsOf(List<Document> found) {
        return new Document(
                "_id",
                new Document("$in", found.stream().map(one -> one.get("_id")).toList()));
    }

    private static Command find(Document query) {
        return new Command("find " + query, things -> found(things, query));
    }

    /** The plain server returns a document once for each of its keys that was asked for; ours must not. */
    private static List<Document> found(MongoCollection<Document> things, Document query) {
        List<Document> found = things.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
        return isOurs(things) ? found : found.stream().distinct().toList();
    }

    private static boolean isOurs(MongoCollection<Document> things) {
        return things.getNamespace().getDatabaseName().equals("ours");
    }

    private Document thing() {
        Document thing = new Document("_id", (long) random.nextInt(200));
        thing.put("keys", keys());
        put(thing, "cmd", () -> "c" + random.nextInt(150));
        put(thing, "a", this::value);
        put(thing, "b", this::scalar);
        put(thing, "n", this::nested);
        return thing;
    }

    private List<String> keys() {
        return random.ints(1 + random.nextInt(2), 0, 300)
                .distinct()
                .mapToObj(n -> "k" + n)
                .toList();
    }

    private void put(Document thing, String field, Supplier<@Nullable Object> value) {
        if (random.nextInt(5) > 0) {
            thing.put(field, value.get());
        }
    }

    private Document id() {
        return new Document(
                "_id", random.nextBoolean() ? (Object) random.nextInt(200) : (Object) (long) random.nextInt(200));
    }

    private Document change() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$set", new Document("a", value()));
            case 1 -> new Document("$set", new Document("b", scalar()).append("n", nested()));
            case 2 -> new Document("$unset", new Document("cmd", "").append("n", ""));
            case 3 -> new Document("$push", new Document("keys", "k" + random.nextInt(300)));
            case 4 -> new Document("$set", new Document("cmd", "c" + random.nextInt(150)));
            default -> new Document("$set", new Document("keys", keys()));
        };
    }

    private Document query() {
        int conditions = 1 + random.nextInt(3);
        List<Document> all =
                IntStream.range(0, conditions).mapToObj(i -> condition()).toList();
        return random.nextInt(3) == 0 ? new Document("$and", all) : flat(all);
    }

    private static Document flat(List<Document> conditions) {
        Document query = new Document();
        conditions.forEach(query::putAll);
        return query;
    }

    private Document condition() {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("keys", in(() -> "k" + random.nextInt(300)));
            case 1 -> new Document("keys", "k" + random.nextInt(300));
            case 2 -> new Document("cmd", random.nextInt(4) == 0 ? null : "c" + random.nextInt(150));
            case 3 -> new Document("_id", in(() -> (long) random.nextInt(200)));
            case 4 -> new Document("_id", range((long) random.nextInt(200)));
            case 5 -> new Document("n.x", operand());
            case 6 -> new Document("b", operand());
            default -> new Document("a", operand());
        };
    }

    private @Nullable Object operand() {
        return switch (random.nextInt(8)) {
            case 0 -> in(this::scalar);
            case 1 -> range(bound());
            case 2 -> range(bound()).append(random.nextBoolean() ? "$lte" : "$lt", bound());
            case 3 -> new Document("$ne", scalar());
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> value();
            default -> scalar();
        };
    }

    private Document in(Supplier<@Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(20)).forEach(i -> all.add(values.get()));
        return new Document("$in", all);
    }

    private Document range(Object bound) {
        return new Document(List.of("$gt", "$gte", "$lt", "$lte").get(random.nextInt(4)), bound);
    }

    private Object bound() {
        return switch (random.nextInt(4)) {
            case 0 -> "s" + random.nextInt(4);
            case 1 -> random.nextInt(6) / 2.0;
            default -> random.nextInt(5);
        };
    }

    private @Nullable Object scalar() {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> "s" + random.nextInt(4);
            case 2 -> (long) random.nextInt(4);
            case 3 -> random.nextInt(8) / 2.0;
            case 4 -> random.nextBoolean();
            case 5 -> Instant.ofEpochMilli(random.nextInt(3));
            case 6 -> new Decimal128(random.nextInt(4));
            default -> random.nextInt(4);
        };
    }

    private @Nullable Object value() {
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.asList(scalar(), scalar());
            case 1 -> new Document("x", scalar());
            case 2 -> Collections.singletonList(Arrays.asList(1, 2));
            case 3 -> List.of();
            default -> scalar();
        };
    }

    private @Nullable Object nested() {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.asList(new Document("x", scalar()), new Document("x", value()), scalar());
            case 1 -> scalar();
            case 2 -> new Document("y", 1);
            default -> new Document("x", value());
        };
    }
}
