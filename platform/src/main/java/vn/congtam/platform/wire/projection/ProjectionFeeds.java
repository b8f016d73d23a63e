package vn.congtam.platform.wire.projection;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Kept;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.intake.Handling;
import vn.congtam.platform.wire.intake.Intake;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.progress.Parking;

/** The read models of a service and their feeds. */
public final class ProjectionFeeds implements Projections {
    private final Intakes intakes;
    private final Feeds feeds;
    private final Gaps gaps;
    private final Trail trail;

    public ProjectionFeeds(Intakes intakes, Feeds feeds, Gaps gaps, Trail trail) {
        this.intakes = intakes;
        this.feeds = feeds;
        this.gaps = gaps;
        this.trail = trail;
    }

    @Override
    public <T extends Record> ReadModel<T> readModel(Fold<T> fold) {
        Model<T> model = Model.of(fold, intakes, feeds.heldBy(Model.consumer(fold)));
        feed(model);
        return model;
    }

    @Override
    public <T extends Record> Kept<T> kept(
            Class<T> document, String name, int version, Function<String, Optional<T>> making, String... fields) {
        MongoCollection<Document> collection = intakes.database().getCollection(name + "_v" + version);
        return new Keeping<>(
                new Shelf<>(collection, new Form<>(document, intakes.seals()), List.of(List.of(fields))), making);
    }

    private void feed(Model<?> model) {
        String consumer = Model.consumer(model.fold());
        Parking parking = intakes.parking(consumer);
        Handling handling = new Traced(model.projector(), consumer, trail);
        Intake intake = intakes.lasting(consumer, handling, model.cursors(), parking, gaps.of(consumer));
        Feed _ = feeds.add(new Feed(consumer, intake, parking, model));
    }
}
