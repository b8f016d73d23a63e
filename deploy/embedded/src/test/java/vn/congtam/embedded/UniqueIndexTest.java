package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UniqueIndexTest {
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(DATABASE.uri());

    private final MongoCollection<Document> commits = CLIENT.getDatabase("test").getCollection("commits");

    @AfterAll
    static void close() {
        CLIENT.close();
        DATABASE.close();
    }

    @BeforeEach
    void indexes() {
        commits.drop();
        var keys = commits.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        var cmd = commits.createIndex(
                Indexes.ascending("cmd"), new IndexOptions().unique(true).sparse(true));
        assertThat(List.of(keys, cmd)).containsExactly("keys_1", "cmd_1");
    }

    @Test
    void each_element_of_an_array_is_taken_once() {
        commits.insertOne(commit(1, "a", "b"));
        refused(() -> commits.insertOne(commit(2, "c", "b")), "keys_1");
        commits.insertOne(commit(3, "c", "c"));
        refused(() -> commits.insertOne(commit(4, "c")), "keys_1");
    }

    @Test
    void a_document_found_by_several_of_its_keys_is_found_once() {
        commits.insertMany(List.of(commit(1, "a", "b"), commit(2, "c")));
        assertThat(commits.find(Filters.in("keys", "a", "b", "c", "d"))).hasSize(2);
        assertThat(commits.countDocuments(Filters.in("keys", "a", "b"))).isEqualTo(1);
    }

    @Test
    void thousands_of_keys_are_asked_for_at_once() {
        commits.insertMany(LongStream.range(0, 3000)
                .mapToObj(n -> commit(n, "a" + n, "b" + n))
                .toList());
        List<String> keys = IntStream.range(0, 5000).mapToObj(n -> "b" + n).toList();
        assertThat(commits.find(Filters.in("keys", keys))).hasSize(3000);
    }

    @Test
    void a_sparse_index_leaves_out_what_has_no_such_field() {
        commits.insertMany(
                List.of(commit(1, "a"), commit(2, "b"), commit(3, "c").append("cmd", "x")));
        refused(() -> commits.insertOne(commit(4, "d").append("cmd", "x")), "cmd_1");
        assertThat(commits.find(new Document("cmd", null))).hasSize(2);
    }

    @Test
    void without_sparse_one_document_only_may_lack_the_field() {
        commits.insertOne(new Document("_id", 1L));
        refused(() -> commits.insertOne(new Document("_id", 2L)), "keys_1");
        refused(() -> commits.insertOne(new Document("_id", 2L).append("keys", null)), "keys_1");
    }

    @Test
    void the_same_id_is_refused_whatever_kind_of_number_it_is() {
        commits.insertOne(commit(1, "a"));
        refused(() -> commits.insertOne(new Document("_id", 1).append("keys", "b")), "_id_");
        refused(() -> commits.insertOne(new Document("_id", 1.0).append("keys", "b")), "_id_");
        assertThat(commits.find(new Document("_id", 1))).hasSize(1);
    }

    @Test
    void an_update_moves_a_document_to_its_new_keys() {
        commits.insertMany(List.of(commit(1, "a", "b"), commit(2, "c")));
        refused(() -> commits.updateOne(id(1), new Document("$push", new Document("keys", "c"))), "keys_1");
        assertThat(commits.updateOne(id(1), new Document("$set", new Document("keys", List.of("b", "d"))))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(commits.replaceOne(id(2), commit(2, "a")).getModifiedCount()).isEqualTo(1);
        assertThat(commits.find(Filters.eq("keys", "d")).map(each -> each.get("_id")))
                .containsExactly(1L);
        assertThat(commits.find(Filters.eq("keys", "a")).map(each -> each.get("_id")))
                .containsExactly(2L);
        assertThat(commits.findOneAndDelete(Filters.eq("keys", "b"))).isEqualTo(commit(1, "b", "d"));
        commits.insertOne(commit(3, "b", "c"));
    }

    @Test
    void a_unique_index_over_duplicates_is_refused_and_not_there() {
        commits.insertMany(List.of(commit(1, "a").append("x", 1), commit(2, "b").append("x", 1)));
        refused(() -> commits.createIndex(Indexes.ascending("x"), new IndexOptions().unique(true)), "x_1");
        commits.insertOne(commit(3, "c").append("x", 1));
        assertThat(commits.listIndexes()).hasSize(3);
    }

    @Test
    void the_same_name_for_another_index_is_refused() {
        assertThatThrownBy(() -> commits.createIndex(Indexes.ascending("keys")))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> commits.createIndex(
                        Indexes.ascending("other"),
                        new IndexOptions().unique(true).name("keys_1")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void an_index_over_a_part_of_the_documents_is_refused_and_one_that_expires_is_taken() {
        IndexOptions part = new IndexOptions().unique(true).partialFilterExpression(Filters.exists("x"));
        assertThatThrownBy(() -> commits.createIndex(Indexes.ascending("x"), part))
                .hasMessageContaining("partialFilterExpression");
        assertThatThrownBy(() -> commits.createIndex(Indexes.text("x"))).isInstanceOf(MongoCommandException.class);
        assertThat(commits.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.HOURS)))
                .isEqualTo("at_1");
    }

    @Test
    void an_ordered_insert_keeps_what_came_before_the_error_and_says_where_it_was() {
        List<Document> all = List.of(commit(1, "a"), commit(2, "b"), commit(3, "a"), commit(4, "d"));
        assertThatThrownBy(() -> commits.insertMany(all)).isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
            assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                assertThat(error.getIndex()).isEqualTo(2);
                assertThat(error.getCode()).isEqualTo(11000);
            });
            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
        });
        assertThat(ids()).containsExactly(1L, 2L);
    }

    @Test
    void an_unordered_insert_goes_on_after_an_error() {
        List<Document> all = List.of(commit(1, "a"), commit(2, "a"), commit(3, "c"));
        assertThatThrownBy(() -> commits.insertMany(all, new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
        assertThat(ids()).containsExactly(1L, 3L);
    }

    @Test
    void ordered_updates_end_with_the_first_error() {
        commits.insertOne(commit(1, "a"));
        var writes = List.of(upsert(2, "b"), upsert(3, "a"), upsert(4, "d"));
        assertThatThrownBy(() -> commits.bulkWrite(writes)).isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
            assertThat(e.getWriteErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
            assertThat(e.getWriteResult().getUpserts()).hasSize(1);
        });
        assertThat(ids()).containsExactly(1L, 2L);
        assertThatThrownBy(() -> commits.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void an_upsert_with_a_version_never_goes_back() {
        commits.insertOne(commit(1, "a").append("ver", 5L));
        Document older = id(1).append("ver", new Document("$lt", 3L));
        refused(
                () -> commits.replaceOne(older, commit(1, "a").append("ver", 3L), new ReplaceOptions().upsert(true)),
                "_id_");
        Document newer = id(1).append("ver", new Document("$lt", 6L));
        assertThat(commits.replaceOne(newer, commit(1, "a").append("ver", 6L), new ReplaceOptions().upsert(true))
                        .getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void of_eight_that_race_for_a_key_one_wins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = "k" + round;
            List<Callable<Integer>> racers = new ArrayList<>();
            for (int racer = 0; racer < 8; racer++) {
                long id = round * 8L + racer;
                racers.add(() -> insert(commit(id, key)));
            }
            assertThat(race(racers)).containsExactlyInAnyOrder(0, 11000, 11000, 11000, 11000, 11000, 11000, 11000);
        }
    }

    private static List<Integer> race(List<Callable<Integer>> racers) throws Exception {
        List<Integer> codes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(racers.size())) {
            for (Future<Integer> code : threads.invokeAll(racers)) {
                codes.add(code.get());
            }
        }
        return codes;
    }

    private int insert(Document commit) {
        try {
            commits.insertOne(commit);
            return 0;
        } catch (MongoWriteException e) {
            return e.getCode();
        }
    }

    private static void refused(ThrowingCallable write, String index) {
        assertThatThrownBy(write).isInstanceOfSatisfying(MongoException.class, e -> {
            assertThat(e.getCode()).isEqualTo(11000);
            assertThat(e).hasMessageContaining("index: " + index);
        });
    }

    private static ReplaceOneModel<Document> upsert(long id, String key) {
        return new ReplaceOneModel<>(id(id), commit(id, key), new ReplaceOptions().upsert(true));
    }

    private List<Long> ids() {
        return commits.find().map(each -> each.getLong("_id")).into(new ArrayList<>());
    }

    private static Document id(long id) {
        return new Document("_id", id);
    }

    private static Document commit(long id, String... keys) {
        return id(id).append("keys", Arrays.asList(keys));
    }
}
