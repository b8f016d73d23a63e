package vn.congtam.platform.ledger;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.witness.Memory;
import vn.congtam.ledger.witness.Witness;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.audit.SentCheckpoints;
import vn.congtam.platform.ledger.witness.StoredMemory;
import vn.congtam.platform.ledger.witness.Watched;
import vn.congtam.platform.ledger.witness.WitnessController;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.operations.Comparison;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.TopicScan;

/** Who watches over the log, and over whose logs the service watches. */
@Configuration(proxyBeanMethods = false)
@Import({WitnessController.class, AuditController.class})
class WatchConfiguration {
    private final LedgerSettings settings;
    private final List<Asking> witnesses;

    WatchConfiguration(LedgerSettings settings) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        this.settings = settings;
        this.witnesses = settings.witnesses().entrySet().stream()
                .map(one -> new Asking(one.getKey(), one.getValue(), http))
                .toList();
    }

    @Bean
    Cosigner cosigner(Ledger ledger, Checkpoints checkpoints, ObjectProvider<CheckpointTopic> topic) {
        return new Cosigner(ledger, checkpoints, witnesses, LedgerConfiguration.published(topic));
    }

    @Bean
    Official official(Ledger ledger, VerifierKey logVerifierKey) {
        return new Official(ledger, logVerifierKey, witnesses, settings.quorum());
    }

    @Bean
    Witness witness(LogKeys keys, VerifierKey logVerifierKey, MongoDatabase database) {
        Memory memory = new StoredMemory(
                LedgerConfiguration.durable(database).getCollection("ledger_seen"),
                Objects.requireNonNull(settings.folder()));
        // When a tree was there is told by the time of the world, also while a sample of the past is played.
        LongSupplier seconds = () -> Instant.now().getEpochSecond();
        return new Witness(keys.witness(logVerifierKey.name()), new Watched(settings.watched())::of, memory, seconds);
    }

    /** With what the witnesses have cosigned, which goes to the broker as well. */
    @Bean
    Elsewhere elsewhere(
            LastSigned file,
            VerifierKey logVerifierKey,
            ObjectProvider<Broker> broker,
            ObjectProvider<TopicScan> scan) {
        Broker known = broker.getIfAvailable();
        return known == null
                ? new Elsewhere(file, List::of)
                : new Elsewhere(file, () -> new SentCheckpoints(known, scan.getObject()).of(logVerifierKey.name()));
    }

    @Bean
    Rounds rounds(
            MongoDatabase database,
            VerifierKey logVerifierKey,
            Elsewhere elsewhere,
            ObjectProvider<Comparison> comparison,
            ObjectProvider<Feeds> feeds) {
        Supplier<Report> facts = () ->
                new Audit(logVerifierKey.name(), database, logVerifierKey, Map::of, new Breath()).run(elsewhere.kept());
        Supplier<List<String>> readModels = () -> Optional.ofNullable(comparison.getIfAvailable())
                .map(one -> one.differing(feeds.getObject()))
                .orElse(List.of());
        return new Rounds(() -> new Round(Instant.now(), facts.get(), readModels.get()), settings.auditedEvery());
    }

    @Bean
    Gauge unwitnessed(Cosigner cosigner, MeterRegistry meters) {
        return Gauge.builder(
                        "congtam.ledger.unwitnessed",
                        cosigner,
                        one -> one.troubles().size())
                .description("witnesses that did not cosign the last time")
                .register(meters);
    }

    @Bean
    Gauge wrong(Rounds rounds, MeterRegistry meters) {
        return Gauge.builder("congtam.ledger.audit.wrong", rounds, Rounds::wrong)
                .description("what the last round of the audit found wrong; NaN before the first")
                .register(meters);
    }
}
