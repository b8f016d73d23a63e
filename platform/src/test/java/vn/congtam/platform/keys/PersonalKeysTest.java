package vn.congtam.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.personal.CannotOpen;
import vn.congtam.platform.personal.Seals.Place;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.web.Fingerprint;

/** Several processes share the keys of persons; what one destroys is gone for all. */
class PersonalKeysTest {
    private static final String PASSWORD = "một mật khẩu";
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode AN = new StaffCode("VC0008");
    private static final Place OF_LAN = new Place("StaffJoined", LAN, "name");
    private static final Place OF_AN = new Place("StaffJoined", AN, "name");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private java.nio.file.Path folder;

    private final MongoDatabase database = RealDatabase.fresh();
    private final KeyShelf shelf = new KeyShelf(database);

    @AfterEach
    void close() {
        database.drop();
    }

    /** A process with its own memory. */
    private PersonalKeys process(String... keks) {
        return new PersonalKeys(shelf, wrapping(keks), Clock.systemUTC(), 100);
    }

    private Wrapping wrapping(String... keks) {
        TreeMap<String, SecretKey> keys = new TreeMap<>();
        for (String kek : keks) {
            java.nio.file.Path file = folder.resolve(kek + ".p12");
            if (java.nio.file.Files.notExists(file)) Keystore.addKey(file, PASSWORD, kek);
            keys.putAll(Keystore.read(file, PASSWORD));
        }
        return new Wrapping(keys);
    }

    private SecretShelf secrets(String... keks) {
        return new SecretShelf(database, wrapping(keks.length == 0 ? new String[] {"kek-1"} : keks));
    }

    @Test
    void a_secret_is_found_by_every_process_until_it_is_forgotten_and_lies_nowhere_in_the_clear() {
        byte[] secret = secrets("kek-1").issue("xa/mot-cua#1");
        assertThat(secret).hasSize(32);
        assertThat(secrets("kek-1").find("xa/mot-cua#1")).contains(secret);
        secrets("kek-1", "kek-2").rewrap();
        assertThat(secrets("kek-2").find("xa/mot-cua#1")).contains(secret);
        assertThat(kept().toJson())
                .contains("kek-2")
                .doesNotContain(java.util.Base64.getEncoder().encodeToString(secret));
        secrets("kek-2").forget("xa/mot-cua#1");
        assertThat(secrets("kek-2").find("xa/mot-cua#1")).isEmpty();
    }

    private Document kept() {
        return java.util.Objects.requireNonNull(
                database.getCollection("secrets").find().first());
    }

    @Test
    void a_secret_opens_under_no_other_name() {
        byte[] _ = secrets().issue("xa/mot-cua#1");
        database.getCollection("secrets").insertOne(new Document(kept()).append("_id", "xa/khac#1"));
        assertThatThrownBy(() -> secrets().find("xa/khac#1")).isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_fingerprint_is_the_same_for_every_process_whatever_wraps_its_key() {
        String print = new KeyedFingerprint(secrets("kek-1")).of("Nguyễn Thị Lan");
        secrets("kek-1", "kek-2").rewrap();
        KeyedFingerprint another = new KeyedFingerprint(secrets("kek-2"));
        assertThat(another.of("Nguyễn Thị Lan")).isEqualTo(print).hasSize(64);
        assertThat(another.of("Nguyễn Thị An")).isNotEqualTo(print);
    }

    @Test
    void without_its_key_a_fingerprint_of_a_name_is_not_found_by_trying_names() {
        String print = new KeyedFingerprint(secrets()).of("Nguyễn Thị Lan");
        database.drop();
        assertThat(print)
                .isNotEqualTo(Fingerprint.of("Nguyễn Thị Lan"))
                .isNotEqualTo(new KeyedFingerprint(secrets()).of("Nguyễn Thị Lan"));
    }

    @Test
    void what_one_process_seals_another_opens() {
        String sealed = new KeyedSeals(process("kek-1")).seal(OF_LAN, "Nguyễn Thị Lan");
        assertThat(sealed).doesNotContain("Lan");
        assertThat(new KeyedSeals(process("kek-1")).open(OF_LAN, sealed)).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void two_who_need_the_first_key_of_a_person_at_once_get_the_same() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all = IntStream.range(0, 8)
                    .mapToObj(i -> new KeyedSeals(process("kek-1")))
                    .map(seals -> threads.submit(() -> {
                        together.await();
                        return seals.seal(OF_LAN, "Lan");
                    }))
                    .toList();
            together.countDown();
            KeyedSeals reader = new KeyedSeals(process("kek-1"));
            for (Future<String> one : all) {
                assertThat(reader.open(OF_LAN, one.get())).isEqualTo("Lan");
            }
        }
    }

    @Test
    void a_key_is_looked_up_once() {
        KeyedSeals seals = new KeyedSeals(process("kek-1"));
        String sealed = seals.seal(OF_LAN, "Lan");
        database.drop();
        assertThat(seals.open(OF_LAN, sealed)).isEqualTo("Lan");
    }

    @Test
    void what_is_shredded_is_gone_for_every_process_and_nothing_is_sealed_any_more() {
        PersonalKeys here = process("kek-1");
        PersonalKeys there = process("kek-1");
        Caretaker caretaker = new Caretaker(there, shelf, secrets());
        caretaker.hear();
        String lan = new KeyedSeals(here).seal(OF_LAN, "Lan");
        String an = new KeyedSeals(here).seal(OF_AN, "An");
        assertThat(new KeyedSeals(there).open(OF_LAN, lan)).isEqualTo("Lan");

        here.shred(LAN);
        caretaker.hear();

        for (PersonalKeys process : List.of(here, there, process("kek-1"))) {
            KeyedSeals seals = new KeyedSeals(process);
            assertThat(seals.open(OF_LAN, lan)).isEqualTo(Personal.ERASED);
            assertThat(seals.seal(OF_LAN, "Lan")).isEqualTo(Personal.ERASED);
            assertThat(seals.open(OF_AN, an)).isEqualTo("An");
        }
        assertThat(database.getCollection("keys")
                        .find(new Document("_id", "VC0007"))
                        .first())
                .doesNotContainKey("key");
    }

    @Test
    void to_shred_again_changes_nothing() {
        PersonalKeys keys = process("kek-1");
        keys.shred(LAN);
        keys.shred(LAN);
        assertThat(shelf.latest()).isEqualTo(1);
    }

    /** As after a crash between the mark and the telling. */
    @Test
    void a_shredding_that_was_not_told_is_told_when_done_again() {
        database.getCollection("keys")
                .insertOne(new Document("_id", "VC0007").append("rev", 2L).append("shredded", "2026-10-20T01:00:00Z"));
        shelf.shred(LAN, Instant.now());
        assertThat(shelf.shredding(1)).contains(LAN);
    }

    @Test
    void several_shreddings_are_heard_of_one_after_the_other() {
        PersonalKeys here = process("kek-1");
        PersonalKeys there = process("kek-1");
        Caretaker caretaker = new Caretaker(there, shelf, secrets());
        caretaker.hear();
        String lan = new KeyedSeals(there).seal(OF_LAN, "Lan");
        String an = new KeyedSeals(there).seal(OF_AN, "An");
        here.shred(LAN);
        here.shred(AN);
        caretaker.hear();
        assertThat(new KeyedSeals(there).open(OF_LAN, lan)).isEqualTo(Personal.ERASED);
        assertThat(new KeyedSeals(there).open(OF_AN, an)).isEqualTo(Personal.ERASED);
    }

    /** As when a backup from before the erasure is put back, under running processes as well. */
    @Test
    void who_came_back_with_a_backup_of_the_keys_is_known_and_forgotten_again_everywhere() {
        PersonalKeys here = process("kek-1");
        PersonalKeys there = process("kek-1");
        Caretaker caretaker = new Caretaker(there, shelf, secrets());
        String lan = new KeyedSeals(here).seal(OF_LAN, "Lan");
        String _ = new KeyedSeals(here).seal(OF_AN, "An");
        List<Document> backup = database.getCollection("keys").find().into(new ArrayList<>());
        here.shred(AN);
        here.shred(LAN);
        caretaker.hear();
        assertThat(here.notDestroyed(List.of(LAN, AN))).isEmpty();

        database.drop();
        database.getCollection("keys").insertMany(backup);
        caretaker.hear();
        assertThat(new KeyedSeals(there).open(OF_LAN, lan)).isEqualTo("Lan");
        assertThat(here.notDestroyed(List.of(LAN, AN))).containsExactly(LAN, AN);

        here.notDestroyed(List.of(LAN)).forEach(here::shred);
        caretaker.hear();
        assertThat(new KeyedSeals(there).open(OF_LAN, lan)).isEqualTo(Personal.ERASED);
        assertThat(here.notDestroyed(List.of(LAN, AN))).containsExactly(AN);
    }

    /** A backup from before he joined holds nothing of him, and he would be given a second key. */
    @Test
    void who_was_erased_and_is_in_no_backup_is_not_destroyed_either() {
        assertThat(process("kek-1").notDestroyed(List.of(LAN))).containsExactly(LAN);
        assertThat(process("kek-1").notDestroyed(List.of())).isEmpty();
    }

    /** Lost is not erased: whoever lost the database of keys must hear of it. */
    @Test
    void a_key_that_is_missing_is_not_taken_for_a_destroyed_one() {
        String sealed = new KeyedSeals(process("kek-1")).seal(OF_LAN, "Lan");
        database.drop();
        assertThatThrownBy(() -> new KeyedSeals(process("kek-1")).open(OF_LAN, sealed))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void after_a_rotation_the_former_wrapping_key_is_no_more_needed() {
        String sealed = new KeyedSeals(process("kek-1")).seal(OF_LAN, "Lan");
        process("kek-1", "kek-2").rewrap();
        assertThat(new KeyedSeals(process("kek-2")).open(OF_LAN, sealed)).isEqualTo("Lan");
        assertThatThrownBy(() -> new KeyedSeals(process("kek-1")).open(OF_LAN, sealed))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_wrapped_key_put_in_the_place_of_anothers_opens_nothing() {
        KeyedSeals seals = new KeyedSeals(process("kek-1"));
        String sealed = seals.seal(OF_LAN, "Lan");
        String _ = seals.seal(OF_AN, "An");
        Document ofAn = java.util.Objects.requireNonNull(database.getCollection("keys")
                .find(new Document("_id", "VC0008"))
                .first());
        database.getCollection("keys").replaceOne(new Document("_id", "VC0007"), ofAn.append("_id", "VC0007"));
        assertThatThrownBy(() -> new KeyedSeals(process("kek-1")).open(OF_LAN, sealed))
                .isInstanceOf(CannotOpen.class);
    }

    /** Of the same name as well: a keystore made again on the day of the first is another. */
    @Test
    void another_keystore_is_refused_beside_the_keys_that_are_there() {
        process("kek-1").mustOpen();
        String _ = new KeyedSeals(process("kek-1")).seal(OF_LAN, "Lan");
        process("kek-1").mustOpen();
        process("kek-1", "kek-2").mustOpen();
        assertThatThrownBy(() -> process("kek-2").mustOpen())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kek-1");
        Keystore.addKey(folder.resolve("kek-1.p12"), PASSWORD, "kek-1");
        assertThatThrownBy(() -> process("kek-1").mustOpen()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_was_erased_needs_no_keystore() {
        PersonalKeys keys = process("kek-1");
        String _ = new KeyedSeals(keys).seal(OF_LAN, "Lan");
        keys.shred(LAN);
        process("kek-2").mustOpen();
    }

    @Test
    void a_keystore_opens_to_its_password_alone() {
        java.nio.file.Path file = folder.resolve("one.p12");
        Keystore.addKey(file, PASSWORD, "kek-2026-11-29");
        Keystore.addKey(file, PASSWORD, "kek-2027-01-01");
        assertThat(Keystore.read(file, PASSWORD)).containsOnlyKeys("kek-2026-11-29", "kek-2027-01-01");
        assertThatThrownBy(() -> Keystore.read(file, "khác"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("congtam.personal.password")
                .hasNoCause();
        assertThatThrownBy(() -> Keystore.read(folder.resolve("none.p12"), PASSWORD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there is no keystore");
    }
}
