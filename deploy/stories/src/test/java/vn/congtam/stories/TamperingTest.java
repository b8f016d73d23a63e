package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.Home;

/** Who keeps the database changes it; {@code deploy/kpi audit} says where, while the system runs and while it does not. */
class TamperingTest {
    private static final Path DATA = Standalone.directory("tampering");
    private static final Home HOME = Home.at(DATA);
    private static final String CHANGED = "indicator: WRONG from position 6 on";
    private static final String SENT = "position 6: the fact is not the one that went to the broker";

    @Test
    void an_audit_finds_what_was_changed_whether_the_system_runs_or_not() {
        try (Standalone running = Standalone.start(DATA, Standalone.freePort(), "none")) {
            Api homeAffairs = new Api(running.origin(), running.token("homeaffairs"));
            for (String agency : "abcdefghij".split("")) found(homeAffairs, agency);
            new ReadModels(new Api(running.origin(), running.token("admin"))).awaitStill();
            audit(0, "GOOD. 10 facts", "What people are shown is what the facts come to");
            String uri = EmbeddedDatabase.uri(Addresses.read(HOME.addresses()).database(), secret());
            in(uri, database -> rename(readModel(database, "agencies")));
            in(uri, database -> edit(database.getCollection("commits")));
            audit(1, CHANGED, SENT, "WRONG. What is shown by the read model agencies", "scoring: GOOD");
        }
        audit(1, CHANGED, SENT, "scoring: GOOD");
    }

    @Test
    void where_nothing_is_there_is_nothing_to_be_audited() {
        Standalone.Ended ended =
                Standalone.ended("audit", "--data", DATA.resolve("nowhere").toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.said()).contains("no installation in");
    }

    private static void found(Api homeAffairs, String agency) {
        String body = "{\"agency\":\"xa-" + agency + "\",\"name\":\"UBND xã " + agency + "\"}";
        assertThat(homeAffairs.post("/indicator/api/v1/agencies", body).status())
                .isEqualTo(201);
    }

    private static void audit(int exit, String... said) {
        Standalone.Ended ended = Standalone.ended("audit", "--data", DATA.toString());
        assertThat(ended.said()).contains(said);
        assertThat(ended.exit()).as(ended.said()).isEqualTo(exit);
    }

    /** Of whatever version it is. */
    private static MongoCollection<Document> readModel(MongoDatabase database, String name) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(collection -> collection.matches(name + "_v[0-9]+"))
                .map(database::getCollection)
                .findFirst()
                .orElseThrow();
    }

    private static void rename(MongoCollection<Document> agencies) {
        Document one = Objects.requireNonNull(agencies.find().first());
        String changed = one.toJson().replace("UBND xã", "UBND thị xã");
        assertThat(changed).isNotEqualTo(one.toJson());
        agencies.replaceOne(new Document("_id", one.get("_id")), Document.parse(changed));
    }

    private static void edit(MongoCollection<Document> commits) {
        Document id = new Document("_id", 6L);
        Document commit = Objects.requireNonNull(commits.find(id).first());
        Document fact = commit.getList("ev", Document.class).getFirst();
        String entry = new String(fact.get("entry", Binary.class).getData(), StandardCharsets.UTF_8);
        assertThat(entry).contains("UBND xã g");
        byte[] changed = entry.replace("UBND xã g", "UBND xã z").getBytes(StandardCharsets.UTF_8);
        commits.replaceOne(id, withEntry(commit, fact, changed));
    }

    private static Document withEntry(Document commit, Document fact, byte[] entry) {
        fact.put("entry", new Binary(entry));
        return commit;
    }

    private static void in(String uri, Consumer<MongoDatabase> change) {
        try (MongoClient client = MongoClients.create(uri)) {
            change.accept(client.getDatabase("congtam_indicator"));
        }
    }

    private static String secret() {
        return HOME.keyring().databaseSecret();
    }
}
