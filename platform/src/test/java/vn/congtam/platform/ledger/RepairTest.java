package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.Repair;
import vn.congtam.platform.ledger.audit.Wrong;
import vn.congtam.platform.store.commits.Commit;

/** A store that has lost its end gets it back from the broker, if what is there is what was signed. */
@SuppressWarnings("NullAway.Init") // set before each
class RepairTest {
    @TempDir
    private Path folder;

    private SealedLog log;
    private SortedMap<Long, byte[]> sent;
    private List<Kept> elsewhere;

    @BeforeEach
    void sealed() {
        log = new SealedLog(folder);
        log.start();
        log.store(0, 40);
        log.awaitSigned(40);
        log.rest();
        sent = log.commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .collect(Collectors.toMap(Commit.Stored::position, Commit.Stored::entry, (a, b) -> a, TreeMap::new));
        elsewhere = List.of(new Kept(log.file().read().orElseThrow().toString(), "file"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_old_copy_of_the_database_gets_its_end_back_and_is_sealed_on() {
        setBackTo(25);
        Repair.Outcome outcome = repair();
        assertThat(outcome).isEqualTo(new Repair.Outcome(25, 40, 15, 0, List.of()));
        assertThat(new Audit(SealedLog.NAME, log.database, log.key().verifier(), Map::of)
                        .run(elsewhere)
                        .findings())
                .isEmpty();
        SealedLog again = log.reopened();
        Sealer sealer = again.start();
        again.store(40, 1);
        again.awaitSigned(41);
        assertThat(sealer.flaw()).isEmpty();
        again.close();
    }

    @Test
    void nothing_is_lost_and_nothing_is_done() {
        assertThat(repair()).isEqualTo(new Repair.Outcome(40, 40, 0, 0, List.of()));
    }

    @Test
    void what_no_checkpoint_covers_yet_is_put_back_as_well_and_counted() {
        SealedLog more = log.reopened();
        more.store(40, 2);
        more.commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .forEach(fact -> sent.put(fact.position(), fact.entry()));
        more.close();
        setBackTo(39);
        assertThat(repair()).isEqualTo(new Repair.Outcome(39, 40, 3, 2, List.of()));
    }

    @Test
    void a_copy_that_was_changed_on_the_broker_is_not_taken_and_nothing_is_written() {
        setBackTo(25);
        String changed = new String(sent.get(30L), StandardCharsets.UTF_8).replace("VC0003", "VC0004");
        sent.put(30L, changed.getBytes(StandardCharsets.UTF_8));
        Repair.Outcome outcome = repair();
        assertThat(outcome.good()).isFalse();
        assertThat(outcome.refilled()).isZero();
        assertThat(log.database.getCollection("commits").countDocuments()).isEqualTo(25);
    }

    @Test
    void what_the_broker_has_lost_as_well_cannot_be_put_back() {
        setBackTo(25);
        sent.remove(33L);
        assertThat(repair().refused())
                .singleElement()
                .satisfies(one -> assertThat(one.wrong()).isEqualTo(Wrong.CUT_OFF))
                .satisfies(one -> assertThat(one.position()).isEqualTo(33));
        assertThat(log.database.getCollection("commits").countDocuments()).isEqualTo(25);
    }

    @Test
    void a_hole_is_no_lost_end() {
        log.database.getCollection("commits").deleteOne(new Document("_id", 12L));
        assertThat(repair().refused()).isNotEmpty();
    }

    @Test
    void while_the_end_is_lost_nothing_more_is_recorded() {
        setBackTo(25);
        SealedLog set = log.reopened();
        Sealer sealer = set.start();
        eventually(() -> sealer.flaw().isPresent());
        eventually(() -> refuses(set));
        set.close();
    }

    private static boolean refuses(SealedLog log) {
        try {
            log.store(25, 1);
            return false;
        } catch (vn.congtam.platform.store.commits.StorageUnavailable refused) {
            return true;
        }
    }

    private Repair.Outcome repair() {
        return new Repair(
                        SealedLog.NAME,
                        log.database,
                        log.key().verifier(),
                        () -> sent,
                        FactReader.withoutKeys(FactNames.published()))
                .run(elsewhere);
    }

    private void setBackTo(long size) {
        log.database.getCollection("commits").deleteMany(new Document("_id", new Document("$gte", size)));
        List.of("ledger_tiles", "ledger_places", "ledger_checkpoints", "ledger_heads")
                .forEach(name -> log.database.getCollection(name).deleteMany(new Document()));
    }
}
