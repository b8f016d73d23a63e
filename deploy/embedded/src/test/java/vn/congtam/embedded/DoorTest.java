package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.inMemory();
    private static final MongoClient KNOWN = MongoClients.create(DATABASE.uri());
    private static final String ONE_CONNECTION = "/?maxPoolSize=1";

    @BeforeAll
    static void something_is_stored() {
        KNOWN.getDatabase("test").getCollection("things").insertOne(new Document("_id", 1));
    }

    @AfterAll
    static void close() {
        KNOWN.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'things'}",
                "{FIND: 'things'}",
                "{count: 'things'}",
                "{distinct: 'things', key: '_id'}",
                "{aggregate: 'things', pipeline: [], cursor: {}}",
                "{getMore: {$numberLong: '1'}, collection: 'things'}",
                "{killCursors: 'things', cursors: []}",
                "{insert: 'things', documents: [{_id: 2}]}",
                "{update: 'things', updates: [{q: {}, u: {$set: {a: 1}}}]}",
                "{delete: 'things', deletes: [{q: {}, limit: 0}]}",
                "{findAndModify: 'things', query: {}, remove: true}",
                "{create: 'others'}",
                "{createIndexes: 'things', indexes: [{key: {a: 1}, name: 'a'}]}",
                "{dropIndexes: 'things', index: '*'}",
                "{drop: 'things'}",
                "{dropDatabase: 1}",
                "{renameCollection: 'test.things', to: 'test.others'}",
                "{listCollections: 1}",
                "{listIndexes: 'things'}",
                "{listDatabases: 1}",
                "{collStats: 'things'}",
                "{dbStats: 1}",
                "{validate: 'things'}",
                "{serverStatus: 1}",
                "{getLog: 'global'}",
                "{hostInfo: 1}",
                "{shutdown: 1}",
                "{createUser: 'me', pwd: 'mine', roles: []}",
                "{logout: 1}",
                "{nonsense: 1}"
            })
    void without_the_secret_every_command_is_refused_and_nothing_is_changed(String command) {
        try (MongoClient stranger = stranger("")) {
            for (String database : List.of("test", "admin")) {
                assertThatThrownBy(() -> stranger.getDatabase(database).runCommand(Document.parse(command)))
                        .isInstanceOfSatisfying(
                                MongoCommandException.class,
                                refused ->
                                        assertThat(refused.getErrorCodeName()).isEqualTo("Unauthorized"));
            }
        }
        assertThat(KNOWN.listDatabaseNames()).containsExactly("test");
        assertThat(KNOWN.getDatabase("test").listCollectionNames()).containsExactly("things");
        assertThat(KNOWN.getDatabase("test").getCollection("things").find()).containsExactly(new Document("_id", 1));
    }

    @Test
    void anybody_may_ask_whether_it_is_there() {
        try (MongoClient stranger = stranger("")) {
            assertThat(stranger.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .containsKey("ok");
            assertThat(stranger.getDatabase("admin").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "congtam:wrong@?authMechanism=SCRAM-SHA-256",
                "congtam:wrong@",
                "congtam:wrong@?authMechanism=SCRAM-SHA-1",
                "admin:SECRET@?authMechanism=SCRAM-SHA-256",
                "congtam:SECRET@?authMechanism=SCRAM-SHA-1",
                "congtam:SECRET@?authMechanism=PLAIN"
            })
    void who_says_a_wrong_name_or_a_wrong_secret_or_says_it_in_another_way_is_refused(String who) {
        String[] parts = who.replace("SECRET", secret()).split("@", -1);
        String uri = "mongodb://" + parts[0] + "@" + DATABASE.address() + "/" + parts[1];
        try (MongoClient stranger = MongoClients.create(uri)) {
            assertThatThrownBy(() -> stranger.getDatabase("test")
                            .getCollection("things")
                            .find()
                            .first())
                    .isInstanceOfSatisfying(
                            MongoSecurityException.class,
                            refused -> assertThat(refused.getCause())
                                    .isInstanceOfSatisfying(
                                            MongoCommandException.class,
                                            answer -> assertThat(answer.getErrorCodeName())
                                                    .isEqualTo("AuthenticationFailed")));
        }
    }

    @Test
    void a_connection_that_is_let_in_opens_the_door_for_no_other() {
        try (MongoClient known = MongoClients.create(DATABASE.uri());
                MongoClient stranger = stranger(ONE_CONNECTION)) {
            assertThat(known.getDatabase("test").getCollection("things").countDocuments())
                    .isEqualTo(1);
            assertThat(refusal(stranger, new Document("find", "things"))).isEqualTo("Unauthorized");
            assertThat(known.getDatabase("test").getCollection("things").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_question_is_no_admission_and_a_wrong_proof_ends_it() {
        try (MongoClient stranger = stranger(ONE_CONNECTION)) {
            Document asked = stranger.getDatabase("admin").runCommand(start("n,,n=congtam,r=0123456789abcdef"));
            String question = new String(asked.get("payload", Binary.class).getData(), StandardCharsets.UTF_8);
            assertThat(question).startsWith("r=0123456789abcdef").endsWith(",i=4096");
            assertThat(refusal(stranger, new Document("find", "things"))).isEqualTo("Unauthorized");
            String nonce = question.substring(0, question.indexOf(','));
            Document proof = goOn("c=biws," + nonce + ",p=" + "A".repeat(43) + "=");
            assertThat(refusal(stranger, proof)).isEqualTo("AuthenticationFailed");
            assertThat(refusal(stranger, proof)).isEqualTo("AuthenticationFailed");
            assertThat(refusal(stranger, new Document("find", "things"))).isEqualTo("Unauthorized");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n,,n=congtam",
                "n,,n=congtam,r=",
                "n,,n=congtam,r=short",
                "p=tls-unique,,n=congtam,r=0123456789abcdef",
                "n,a=admin,n=congtam,r=0123456789abcdef",
                "c=biws,r=0123456789abcdef,p=AAAA"
            })
    void what_is_no_introduction_is_refused(String payload) {
        try (MongoClient stranger = stranger(ONE_CONNECTION)) {
            assertThat(refusal(stranger, start(payload))).isEqualTo("AuthenticationFailed");
            assertThat(refusal(stranger, goOn(payload))).isEqualTo("AuthenticationFailed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.things", "test.$cmd", "admin.$cmd.sys.inprog"})
    void who_asks_in_the_old_way_is_hung_up_on(String collection) throws IOException {
        assertThat(OldQuery.answer(DATABASE.address(), collection, "{find: 'things'}"))
                .isEmpty();
        assertThat(OldQuery.answer(DATABASE.address(), "admin.$cmd", "{serverStatus: 1}"))
                .isEmpty();
        assertThat(OldQuery.answer(DATABASE.address(), "admin.$cmd", "{isMaster: 1}"))
                .isNotEmpty();
    }

    private static MongoClient stranger(String options) {
        return MongoClients.create("mongodb://" + DATABASE.address() + options);
    }

    private static String secret() {
        String uri = DATABASE.uri();
        return uri.substring(uri.indexOf("congtam:") + "congtam:".length(), uri.indexOf('@'));
    }

    private static Document start(String payload) {
        return new Document("saslStart", 1).append("mechanism", "SCRAM-SHA-256").append("payload", bytes(payload));
    }

    private static Document goOn(String payload) {
        return new Document("saslContinue", 1).append("conversationId", 1).append("payload", bytes(payload));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(MongoClient client, Document command) {
        try {
            return client.getDatabase("test").runCommand(command).toJson();
        } catch (MongoCommandException refused) {
            return refused.getErrorCodeName();
        }
    }
}
