package vn.congtam.platform.ledger;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.reading.ReadingConfiguration;
import vn.congtam.platform.store.StoreConfiguration;
import vn.congtam.platform.store.commits.CommitFeed;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.wire.WireConfiguration;
import vn.congtam.platform.wire.operations.OperationsConfiguration;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

/** The event store as a transparency log, where there is a folder for its key. */
@AutoConfiguration(
        after = {
            StoreConfiguration.class,
            ReadingConfiguration.class,
            WireConfiguration.class,
            OperationsConfiguration.class
        })
@ConditionalOnProperty("congtam.ledger.folder")
@EnableConfigurationProperties(LedgerSettings.class)
@Import({
    LedgerController.class,
    ExcerptController.class,
    ProofPage.class,
    CodeController.class,
    WatchConfiguration.class
})
public class LedgerConfiguration {
    private final String log;
    private final LastSigned file;
    private final LogKeys keys;

    LedgerConfiguration(
            LedgerSettings settings, @Value("congtam.${congtam.province:khanhhoa}/${congtam.service}") String log) {
        this.log = log;
        this.file = new LastSigned(Objects.requireNonNull(settings.folder()));
        String password = Objects.requireNonNull(settings.password(), "congtam.ledger.password is needed");
        this.keys = new LogKeys(Objects.requireNonNull(settings.folder()), password);
    }

    @Bean
    Tiles tiles(MongoDatabase database) {
        return new Tiles(durable(database).getCollection("ledger_tiles"));
    }

    @Bean
    Places places(MongoDatabase database) {
        return new Places(durable(database).getCollection("ledger_places"));
    }

    @Bean
    Checkpoints checkpoints(MongoDatabase database) {
        MongoDatabase durable = durable(database);
        return new Checkpoints(durable.getCollection("ledger_checkpoints"), durable.getCollection("ledger_heads"));
    }

    @Bean
    LogKeys logKeys() {
        return keys;
    }

    @Bean
    LastSigned lastSigned() {
        return file;
    }

    @Bean
    SigningKey logKey() {
        return keys.of(log);
    }

    @Bean
    VerifierKey logVerifierKey(SigningKey logKey) {
        return logKey.verifier();
    }

    @Bean
    Signing signing(
            SigningKey logKey, Checkpoints checkpoints, ObjectProvider<CheckpointTopic> topic, Cosigner cosigner) {
        return new Signing(log, logKey, file, checkpoints, published(topic).andThen(cosigner));
    }

    static Consumer<Note> published(ObjectProvider<CheckpointTopic> topic) {
        CheckpointTopic known = topic.getIfAvailable();
        return known == null ? note -> {} : known;
    }

    @Bean
    @ConditionalOnBean(KafkaSettings.class)
    CheckpointTopic checkpointTopic(KafkaSettings kafka, Topics topics) {
        return new CheckpointTopic(kafka, topics, log);
    }

    @Bean
    Guard guard(CommitLog commits, LedgerSettings settings) {
        return new Guard(commits, new Standstill(Objects.requireNonNull(settings.folder())));
    }

    @Bean
    Sealer sealer(
            CommitLog commits,
            Guard guard,
            MongoDatabase database,
            Tiles tiles,
            Places places,
            Signing signing,
            Clock clock) {
        return new Sealer(
                commits,
                guard,
                durable(database).getCollection("leases"),
                tiles,
                places,
                signing,
                file,
                clock,
                Cadence.USUAL);
    }

    @Bean
    Ledger ledger(CommitFeed feed, Tiles tiles, Places places, Checkpoints checkpoints) {
        return new Ledger(feed, tiles, places, checkpoints);
    }

    @Bean
    Excerpts excerpts(CommitLog log, Ledger ledger, SigningKey logKey) {
        return new Excerpts(log, ledger, logKey);
    }

    @Bean
    Concern concern(JsonMapper mapper) {
        return new Concern(mapper);
    }

    @Bean
    Marks marks(CommitLog commits, MessageSource words) {
        return new Marks(commits, words);
    }

    @Bean
    LedgerHealth ledgerHealth(Sealer sealer, Cosigner cosigner, Rounds rounds) {
        return new LedgerHealth(sealer, cosigner, rounds);
    }

    @Bean
    Gauge sealed(Sealer sealer, MeterRegistry meters) {
        return Gauge.builder("congtam.ledger.sealed", sealer, Sealer::size)
                .description("facts that the last checkpoint of this instance covers")
                .register(meters);
    }

    static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
