package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCrashTest {
    static final String SECRET = "7f3a9c";

    @TempDir
    Path dir;

    @Test
    void what_was_acknowledged_survives_kill_9_and_nothing_is_half_there() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            try (Child child = Child.of(CrashingDatabase.class, dir)) {
                List<String> said = child.killAfter(20 + random.nextInt(300));
                List<Long> now = said.stream().map(DatabaseCrashTest::batch).toList();
                check(now, lastByWriter(said));
                acknowledged.addAll(now);
            }
        }
        check(acknowledged, Map.of());
    }

    private static long batch(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    private static Map<String, Long> lastByWriter(List<String> said) {
        Map<String, Long> last = new HashMap<>();
        said.forEach(line -> last.put(line.substring(0, line.indexOf(' ')), batch(line)));
        return last;
    }

    private void check(List<Long> acknowledged, Map<String, Long> lastByWriter) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> commits = client.getDatabase("crash").getCollection("commits");
            acknowledged.forEach(batch -> isThere(commits, batch));
            List<Document> all = commits.find().into(new ArrayList<>());
            assertThat(all).hasSameSizeAs(commits.distinct("_id", Long.class).into(new ArrayList<>()));
            all.forEach(each -> isWhole(commits, each));
            MongoCollection<Document> boards = client.getDatabase("crash").getCollection("boards");
            Map<String, Long> boardsNow = new HashMap<>();
            boards.find().forEach(board -> boardsNow.put(board.getString("_id"), board.getLong("batch")));
            lastByWriter.forEach((writer, batch) ->
                    assertThat(boardsNow.getOrDefault(writer, 0L)).isGreaterThanOrEqualTo(batch));
        }
    }

    private static void isThere(MongoCollection<Document> commits, long batch) {
        List<Document> written = CrashingDatabase.documents(batch);
        assertThat(find(commits, "_id", written)).isEqualTo(written);
        assertThat(find(commits, "cmd", written)).isEqualTo(written);
        assertThat(commits.find(in(
                                "keys",
                                written.stream()
                                        .<Object>flatMap(each -> each.getList("keys", Object.class).stream())
                                        .toList()))
                        .sort(new Document("_id", 1)))
                .containsExactlyElementsOf(written);
    }

    private static List<Document> find(MongoCollection<Document> commits, String field, List<Document> written) {
        List<Object> values =
                written.stream().<Object>map(each -> each.get(field)).toList();
        return commits.find(in(field, values)).sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static Document in(String field, List<Object> values) {
        return new Document(field, new Document("$in", values));
    }

    private static void isWhole(MongoCollection<Document> commits, Document each) {
        long id = each.getLong("_id");
        assertThat(CrashingDatabase.documents(id / CrashingDatabase.BATCH)).contains(each);
    }
}
