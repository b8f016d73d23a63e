package vn.congtam.platform.wire.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import org.bson.Document;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.wire.progress.Cursors;
import vn.congtam.platform.wire.progress.Parking;
import vn.congtam.platform.wire.topic.Arrived;

/** Makes the intakes of consumers. */
public final class Intakes {
    private final MongoDatabase database;
    private final Reading reading;
    private final Seals seals;
    private final Clock clock;
    private final MeterRegistry meters;

    public Intakes(MongoDatabase database, Reading reading, Seals seals, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.reading = reading;
        this.seals = seals;
        this.clock = clock;
        this.meters = meters;
    }

    public MongoDatabase database() {
        return database;
    }

    /** For what is personal in documents. */
    public Seals seals() {
        return seals;
    }

    public Cursors cursors(String consumer) {
        return new Cursors(database.getCollection("cursors"), consumer);
    }

    public Parking parking(String consumer) {
        Parking parking = new Parking(database.getCollection("parked"), consumer);
        Gauge.builder("congtam.keys.parked", parking, Parking::count)
                .tag("consumer", consumer)
                .register(meters);
        return parking;
    }

    /** @param onGap told of the first record that came too early for its stream */
    public Intake lasting(
            String consumer, Handling handling, Cursors cursors, Parking parking, Consumer<Arrived> onGap) {
        Ward ward = new Ward(consumer, parking, clock, onGap);
        return new Intake(handling, cursors, parking, ward, reading, Tally.of(meters, consumer));
    }

    /** For a replay beside the living: it keeps its own books, and nobody counts what it does. */
    public Intake passing(
            String consumer, Handling handling, MongoCollection<Document> cursors, MongoCollection<Document> parked) {
        Parking parking = new Parking(parked, consumer);
        Ward ward = new Ward(consumer, parking, clock, gap -> {});
        Tally uncounted = Tally.of(new SimpleMeterRegistry(), consumer);
        return new Intake(handling, new Cursors(cursors, consumer), parking, ward, reading, uncounted);
    }
}
