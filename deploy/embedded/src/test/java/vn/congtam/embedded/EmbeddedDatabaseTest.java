package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path dir;

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            things(client).insertMany(List.of(new Document("_id", 1L), new Document("_id", 2L)));
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(things(client).find().map(each -> each.get("_id"))).containsExactly(1L, 2L);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
