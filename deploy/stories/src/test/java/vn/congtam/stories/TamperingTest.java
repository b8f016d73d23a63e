package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.Home;

/**
 * Who keeps the database changes it; {@code deploy/kpi audit} says where, while the system runs and while it does not, and
 * {@code deploy/kpi repair} puts a lost end back, and stops what it cannot put right.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamperingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final Province PROVINCE = new Province(DAY);
    private static final Home HOME = Home.at(PROVINCE.data());
    private static final Path COPY = Standalone.directory("tampered").resolve("data");

    private static Map<String, List<Document>> old = Map.of();
    private static Map<String, List<Document>> good = Map.of();
    private static long rating;
    private static long named;

    @BeforeAll
    static void an_official_is_rated() {
        Town town = Town.found(PROVINCE, "xa-sua", DAY.minusDays(6));
        PROVINCE.settle();
        running("indicator", indicator -> old = indicator.backup());
        String lan = town.code(2);
        town.takeOn(List.of(Town.official(lan, town.head())));
        Slips.open(town, "2026-12").judge(lan, town.head(), "27");
        PROVINCE.settle();
        running("scoring", scoring -> rating = scoring.first("GeneralCriteriaReviewed"));
        running("indicator", indicator -> named = indicator.first("StaffJoined"));
    }

    @AfterAll
    static void it_is_stopped() {
        PROVINCE.close();
    }

    @Test
    @Order(1)
    void it_is_told_of_a_running_system_what_was_changed_and_of_what_is_shown_alone_as_well() {
        audit(HOME, 0, "indicator: GOOD", "scoring: GOOD", "What people are shown is what the facts come to");
        running("indicator", indicator -> rename(indicator, "UBND xa-sua", "UBND xa-bua"));
        audit(HOME, 1, "indicator: GOOD", "WRONG. What is shown by the read model agencies");
        running("indicator", indicator -> rename(indicator, "UBND xa-bua", "UBND xa-sua"));
        running("scoring", scoring -> scoring.edit(rating, "\"points\":\"5\"", "\"points\":\"4\""));
        audit(HOME, 1, wrong("scoring", rating), sent(rating), "indicator: GOOD");
        running("scoring", scoring -> scoring.edit(rating, "\"points\":\"4\"", "\"points\":\"5\""));
        PROVINCE.close();
        audit(HOME, 0, "indicator: GOOD", "scoring: GOOD");
    }

    @Test
    @Order(2)
    void an_edited_rating_is_told_and_so_is_a_commit_that_is_gone() throws IOException {
        copied();
        tampered("scoring", scoring -> scoring.edit(rating, "\"points\":\"5\"", "\"points\":\"4\""));
        tampered("indicator", indicator -> indicator.delete(named));
        audit(copy(), 1, wrong("scoring", rating), sent(rating), wrong("indicator", named), "facts are missing");
    }

    @Test
    @Order(3)
    void links_and_hashes_that_were_made_to_fit_help_nobody_and_a_lost_end_can_be_put_back() throws IOException {
        copied();
        tampered("scoring", scoring -> {
            good = scoring.backup();
            scoring.edit(rating, "\"points\":\"5\"", "\"points\":\"4\"");
            scoring.makeFit();
        });
        long[] end = {0};
        tampered("indicator", indicator -> end[0] = indicator.cutOff(2));
        audit(copy(), 1, wrong("scoring", rating), sent(rating), wrong("indicator", end[0]), "the log ends here");

        repair(1, "scoring: NOT REPAIRED", sent(rating), "indicator: REPAIRED. 2 facts were put back");
        assertThat(kept("scoring"))
                .anyMatch(name -> name.endsWith("-repair.txt"))
                .contains("standstill.txt");
        assertThat(kept("indicator")).doesNotContain("standstill.txt");
        nothingIsRecordedButInTheOthers();

        tampered("scoring", scoring -> scoring.restore(good));
        repair(0, "scoring: WHOLE", "indicator: WHOLE");
        assertThat(kept("scoring")).doesNotContain("standstill.txt");
        audit(copy(), 0, "scoring: GOOD", "indicator: GOOD");
    }

    private static void nothingIsRecordedButInTheOthers() {
        try (Standalone started = Standalone.start(COPY, Standalone.freePort(), "none")) {
            Badges badges = Badges.of(COPY, started.origin());
            Api homeAffairs = new Api(started.origin(), badges.badge("VC9002", "tinh", "homeaffairs"));
            assertThat(started.printed()).contains("a service is DOWN and records nothing");
            assertThat(homeAffairs
                            .post("/indicator/api/v1/agencies", "{\"agency\":\"xa-moi\",\"name\":\"UBND xã mới\"}")
                            .status())
                    .isEqualTo(201);
            Api head = new Api(started.origin(), badges.badge("XA-SUA-01", "xa-sua", "head", "rater", "official"));
            Api.Answer refused = head.post(
                    "/scoring/api/v1/slips/XA-SUA-01/2026-12/self-score",
                    JsonMapper.shared().writeValueAsString(Map.of("criteria", Form01.of("27"))));
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(503);
        }
    }

    @Test
    @Order(4)
    void a_tree_that_was_rebuilt_with_the_stolen_key_and_an_old_backup_are_told_by_what_others_keep() throws Exception {
        SigningKey stolen = stolen(copied());
        Path last = copy().ledger("scoring").resolve("last-checkpoint");
        tampered("scoring", scoring -> {
            scoring.edit(rating, "\"points\":\"5\"", "\"points\":\"4\"");
            scoring.makeFit();
            write(last, scoring.signAgain(stolen).toString());
        });
        tampered("indicator", indicator -> indicator.restore(old));
        audit(
                copy(),
                1,
                wrong("scoring", rating),
                sent(rating),
                "two different logs of this size were signed",
                "indicator: WRONG from position " + facts(old),
                "the log ends here");
        repair(1, "scoring: NOT REPAIRED", "indicator: REPAIRED");
    }

    @Test
    @Order(5)
    void what_is_damaged_or_not_there_is_told_in_a_sentence() throws IOException {
        told(2, "audit", COPY.resolve("nowhere"), "no installation in");
        told(2, "repair", COPY.resolve("nowhere"), "no installation in");
        write(copied().ledger("scoring").resolve("log.vkey"), "damaged");
        told(2, "audit", COPY, "ledger/scoring/log.vkey");
        told(2, "repair", COPY, "ledger/scoring/log.vkey");
    }

    private static String wrong(String service, long position) {
        return service + ": WRONG from position " + position + " on";
    }

    private static String sent(long position) {
        return "position " + position + ": the fact is not the one that went to the broker";
    }

    private static long facts(Map<String, List<Document>> backup) {
        return Objects.requireNonNull(backup.get("commits")).stream()
                .mapToLong(commit -> commit.getList("ev", Document.class).size())
                .sum();
    }

    private static void audit(Home home, int exit, String... said) {
        told(exit, "audit", home.folder(), said);
    }

    private static void repair(int exit, String... said) {
        told(exit, "repair", COPY, said);
    }

    private static void told(int exit, String call, Path data, String... said) {
        Standalone.Ended ended = Standalone.ended(call, "--data", data.toString());
        assertThat(ended.said()).contains(said).doesNotContain("Exception", "\tat ");
        assertThat(ended.exit()).as(ended.said()).isEqualTo(exit);
    }

    private static void rename(Keeper indicator, String from, String to) {
        Document one = indicator.readModel("agencies").find().into(new java.util.ArrayList<>()).stream()
                .filter(document -> document.toJson().contains(from))
                .findFirst()
                .orElseThrow();
        indicator
                .readModel("agencies")
                .replaceOne(
                        new Document("_id", one.get("_id")),
                        Document.parse(one.toJson().replace(from, to)));
    }

    private static void running(String service, Consumer<Keeper> change) {
        String secret = HOME.keyring().databaseSecret();
        in(EmbeddedDatabase.uri(Addresses.read(HOME.addresses()).database(), secret), service, change);
    }

    private static void tampered(String service, Consumer<Keeper> change) {
        String secret = copy().keyring().databaseSecret();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(copy().database(), Standalone.freePort(), secret)) {
            in(database.uri(), service, change);
        }
    }

    private static void in(String uri, String service, Consumer<Keeper> change) {
        try (MongoClient client = MongoClients.create(uri)) {
            change.accept(new Keeper(client.getDatabase("congtam_" + service)));
        }
    }

    private static Home copied() throws IOException {
        if (Files.exists(COPY)) Trees.delete(COPY);
        Trees.copy(PROVINCE.data(), COPY);
        return copy();
    }

    private static Home copy() {
        return Home.at(COPY);
    }

    private static List<String> kept(String service) throws IOException {
        try (Stream<Path> files = Files.list(copy().ledger(service))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static SigningKey stolen(Home home) throws IOException, GeneralSecurityException {
        char[] password = home.keyring().ledgerPassword().toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(home.ledger("scoring").resolve("log.p12"))) {
            keys.load(in, password);
        }
        String vkey = Files.readString(home.ledger("scoring").resolve("log.vkey"));
        byte[] secret = keys.getKey("log", password).getEncoded();
        return SigningKey.of(VerifierKey.parse(vkey.strip()), secret);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
