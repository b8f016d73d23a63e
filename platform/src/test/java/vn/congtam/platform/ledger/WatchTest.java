package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import vn.congtam.ledger.note.Note;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.SentCheckpoints;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;
import vn.congtam.platform.wire.topic.Topics;

/** A running service goes over its log again and again, by all that was signed of it, and says where it is not as it was. */
@SuppressWarnings("NullAway.Init") // set before each
class WatchTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path empty;

    private SealedLog log;
    private Sealer sealer;

    @BeforeEach
    void sealed() {
        log = new SealedLog(folder);
        sealer = log.start();
        log.store(0, 40);
        log.awaitSigned(40);
        log.rest();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void its_health_names_the_position_from_which_the_log_is_not_as_it_was_recorded() {
        Rounds rounds = rounds(new Elsewhere(log.file(), List::of));
        rounds.start();
        eventually(() -> rounds.last().isPresent());
        assertThat(health(rounds).getStatus()).isEqualTo(Status.UP);
        log.database.getCollection("commits").deleteOne(new Document("_id", 12L));
        eventually(() -> health(rounds).getStatus().equals(Status.DOWN));
        assertThat(health(rounds).getDetails()).containsEntry("wrongFrom", 12L);
        rounds.stop();
    }

    /** Whoever has the database and the files of the service has set both back; the broker has not. */
    @Test
    void what_went_to_the_broker_is_asked_as_well() {
        KafkaSettings kafka = new KafkaSettings(RealBroker.bootstrap(), 1, Duration.ZERO, Map.of());
        Note signed = log.checkpoints.latest().orElseThrow();
        try (Broker broker = new Broker(kafka)) {
            SentCheckpoints sent = new SentCheckpoints(broker, new TopicScan(kafka));
            Topics topics = new Topics(broker, 1, Set.of(SentCheckpoints.TOPIC));
            try (CheckpointTopic topic = new CheckpointTopic(kafka, topics, SealedLog.NAME)) {
                topic.accept(signed);
                eventually(() -> !sent.of(SealedLog.NAME).isEmpty());
            }
            assertThat(sent.of(SealedLog.NAME)).extracting(Kept::note).containsExactly(signed.toString());
            assertThat(sent.of("another.log")).isEmpty();
            setBackTo(25);
            Rounds rounds = rounds(new Elsewhere(new LastSigned(empty), () -> sent.of(SealedLog.NAME)));
            rounds.start();
            eventually(() -> health(rounds).getStatus().equals(Status.DOWN));
            assertThat(health(rounds).getDetails()).containsEntry("wrongFrom", 25L);
            rounds.stop();
        }
    }

    private Rounds rounds(Elsewhere elsewhere) {
        Audit audit = new Audit(SealedLog.NAME, log.database, log.key().verifier(), Map::of);
        return new Rounds(
                () -> new Round(Instant.now(), audit.run(elsewhere.kept()), List.of()), Duration.ofMillis(50));
    }

    private Health health(Rounds rounds) {
        Ledger ledger = new Ledger(log.facts, log.tiles, log.places, log.checkpoints);
        Cosigner cosigner = new Cosigner(ledger, log.checkpoints, List.of(), note -> {});
        return java.util.Objects.requireNonNull(new LedgerHealth(sealer, cosigner, rounds).health());
    }

    private void setBackTo(long size) {
        log.database.getCollection("commits").deleteMany(new Document("_id", new Document("$gte", size)));
        List.of("ledger_tiles", "ledger_places", "ledger_checkpoints", "ledger_heads")
                .forEach(name -> log.database.getCollection(name).deleteMany(new Document()));
    }
}
