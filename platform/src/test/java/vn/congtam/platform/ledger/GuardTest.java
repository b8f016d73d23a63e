package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.ledger.Flaw;
import vn.congtam.platform.store.commits.StorageUnavailable;

/** Nothing is recorded before it was looked whether the store goes on from what was signed. */
@SuppressWarnings("NullAway.Init") // set before each
class GuardTest {
    @TempDir
    private Path folder;

    private SealedLog log;
    private SealedLog again;

    @BeforeEach
    void sealed() {
        log = new SealedLog(folder);
        log.start();
        log.store(0, 40);
        log.awaitSigned(40);
        log.rest();
        again = log.reopened();
    }

    @AfterEach
    void close() {
        again.close();
        log.close();
    }

    @Test
    void before_it_was_looked_nothing_is_recorded() {
        Guard guard = new Guard(again.facts, new Standstill(folder));
        assertThat(guard.why()).isPresent();
        refuses();
        guard.open();
        again.store(40, 1);
    }

    @Test
    void what_goes_on_lets_in_at_once_also_beside_an_instance_that_seals() {
        SealedLog sealing = log.reopened();
        sealing.start();
        Sealer sealer = again.start();
        assertThat(sealer.closed()).isEmpty();
        again.store(40, 1);
        again.awaitSigned(41);
        sealing.close();
    }

    /** The lease of one that was killed is held for some seconds more: in these nothing may come behind the gap. */
    @Test
    void a_shorter_store_takes_nothing_from_the_first_moment_on_whoever_holds_the_lease() {
        setBackTo(25);
        holdLease();
        Sealer sealer = again.start();
        refuses();
        assertThat(sealer.flaw()).contains(Flaw.SHRUNK);
        assertThat(sealer.closed()).isPresent();
    }

    @Test
    void nor_does_one_that_was_cut_off_behind_its_hashes() {
        commits().deleteMany(new Document("_id", new Document("$gte", 25L)));
        holdLease();
        assertThat(again.start().flaw()).contains(Flaw.SHRUNK);
        refuses();
    }

    @Test
    void nor_does_one_in_which_others_came_behind_the_gap() {
        setBackTo(25);
        again.store(25, 30);
        SealedLog behind = log.reopened();
        holdLease();
        assertThat(behind.start().flaw()).contains(Flaw.FORKED);
        behind.close();
    }

    @Test
    void nor_does_one_whose_last_fact_was_changed() {
        Document last =
                Objects.requireNonNull(commits().find(new Document("_id", 39L)).first());
        Document fact = last.getList("ev", Document.class).getFirst();
        String entry = new String(fact.get("entry", Binary.class).getData(), StandardCharsets.UTF_8);
        fact.put("entry", new Binary(entry.replace("VC0003", "VC0004").getBytes(StandardCharsets.UTF_8)));
        commits().replaceOne(new Document("_id", 39L), last);
        holdLease();
        assertThat(again.start().flaw()).contains(Flaw.FORKED);
        refuses();
    }

    @Test
    void what_a_repair_could_not_put_right_stands_still_until_one_does() {
        new Standstill(folder).begin("kpi repair: evidence-1-repair.txt");
        Sealer sealer = again.start();
        refuses();
        assertThat(sealer.closed()).contains("kpi repair: evidence-1-repair.txt");
        new Standstill(folder).end();
        eventually(() -> sealer.closed().isEmpty());
        again.store(40, 1);
    }

    private void refuses() {
        assertThatThrownBy(() -> again.store(40, 1)).isInstanceOf(StorageUnavailable.class);
        assertThat(commits().countDocuments()).isLessThanOrEqualTo(40);
    }

    private void holdLease() {
        log.database
                .getCollection("leases")
                .updateOne(
                        new Document("_id", "sealer"),
                        new Document("$set", new Document("holder", "one that was killed")));
    }

    private com.mongodb.client.MongoCollection<Document> commits() {
        return log.database.getCollection("commits");
    }

    private void setBackTo(long size) {
        commits().deleteMany(new Document("_id", new Document("$gte", size)));
        List.of("ledger_tiles", "ledger_places", "ledger_checkpoints", "ledger_heads")
                .forEach(name -> log.database.getCollection(name).deleteMany(new Document()));
    }
}
