package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private static final String SECRET = "7f3a9c";

    @TempDir
    Path dir;

    @FunctionalInterface
    private interface Work {
        void on(MongoCollection<Document> things);
    }

    private void whileOpen(Work work) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            work.on(client.getDatabase("test").getCollection("things"));
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart() {
        whileOpen(things -> things.insertMany(List.of(thing(1), thing(2))));
        whileOpen(things -> assertThat(ids(things)).containsExactly(1L, 2L));
    }

    @Test
    void indexes_are_filled_again_and_may_be_created_again() {
        whileOpen(things -> {
            createUnique(things);
            things.insertOne(thing(1).append("keys", List.of("a", "b")));
        });
        whileOpen(things -> {
            createUnique(things);
            assertThatThrownBy(() -> things.insertOne(thing(2).append("keys", List.of("b"))))
                    .isInstanceOfSatisfying(
                            MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
            assertThat(things.listIndexes())
                    .extracting(index -> index.getString("name"))
                    .containsExactly("_id_", "keys_1");
        });
    }

    @Test
    void an_index_dropped_by_name_in_one_collection_stays_in_another() {
        whileOpen(things -> {
            MongoCollection<Document> others = things.withDocumentClass(Document.class);
            createUnique(others);
        });
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> more = client.getDatabase("test").getCollection("more");
            createUnique(more);
            more.dropIndex("keys_1");
        }
        whileOpen(things -> {
            things.insertOne(thing(1).append("keys", "a"));
            assertThatThrownBy(() -> things.insertOne(thing(2).append("keys", "a")))
                    .hasMessageContaining("E11000");
        });
    }

    @Test
    void a_dropped_collection_is_empty_when_it_comes_back() {
        whileOpen(things -> {
            things.insertOne(thing(1));
            things.drop();
            things.insertOne(thing(2));
        });
        whileOpen(things -> assertThat(ids(things)).containsExactly(2L));
    }

    @Test
    void a_crash_between_a_drop_and_the_end_of_the_journal_keeps_nobody_from_starting(@TempDir Path aside)
            throws IOException {
        whileOpen(things -> {
            things.insertOne(thing(1));
            journals(dir).forEach(file -> copy(file, aside));
            things.drop();
        });
        journals(aside).forEach(file -> copy(file, dir));
        whileOpen(things -> {
            assertThat(ids(things)).isEmpty();
            things.insertOne(thing(2));
        });
        whileOpen(things -> assertThat(ids(things)).containsExactly(2L));
    }

    private static List<Path> journals(Path in) {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.getFileName().toString().startsWith("journal."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_renamed_collection_keeps_its_documents_and_indexes() {
        whileOpen(things -> {
            createUnique(things);
            things.insertOne(thing(1).append("keys", "a"));
            things.renameCollection(new com.mongodb.MongoNamespace("test.renamed"));
        });
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> renamed = client.getDatabase("test").getCollection("renamed");
            assertThat(ids(renamed)).containsExactly(1L);
            assertThatThrownBy(() -> renamed.insertOne(thing(2).append("keys", "a")))
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void a_directory_has_one_database_only() {
        whileOpen(things -> assertThatThrownBy(() -> EmbeddedDatabase.start(dir, 0, SECRET))
                .hasMessageContaining(dir.toString())
                .hasMessageContaining("in use"));
    }

    @Test
    void it_says_hello() {
        try (EmbeddedDatabase database = EmbeddedDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true);
        }
    }

    @Test
    void it_listens_on_loopback_only() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.inMemory()) {
            int port = URI.create(database.uri()).getPort();
            for (InetAddress address : outsideAddresses()) {
                assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(java.io.IOException.class);
            }
        }
    }

    private static List<InetAddress> outsideAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    @Test
    void synced_writes_are_there_after_a_restart() {
        try (EmbeddedDatabase database = EmbeddedDatabase.startSynced(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            client.getDatabase("test").getCollection("things").insertOne(thing(1));
        }
        whileOpen(things -> assertThat(ids(things)).containsExactly(1L));
    }

    @Test
    void a_document_rewritten_ever_again_does_not_make_the_file_grow() {
        String text = "x".repeat(100_000);
        whileOpen(things -> {
            things.insertOne(thing(1));
            for (int n = 0; n < 3000; n++) {
                things.replaceOne(thing(1), thing(1).append("n", n).append("text", text));
            }
            assertThat(size()).isLessThan(200_000_000);
        });
        assertThat(size()).isLessThan(2_000_000);
    }

    private long size() {
        try (var files = Files.list(dir)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void createUnique(MongoCollection<Document> things) {
        var unused = things.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
    }

    private static Document thing(long id) {
        return new Document("_id", id);
    }

    private static List<Long> ids(MongoCollection<Document> things) {
        return things.find().map(each -> each.getLong("_id")).into(new ArrayList<>());
    }
}
