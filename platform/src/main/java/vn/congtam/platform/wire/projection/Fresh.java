package vn.congtam.platform.wire.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.feed.Replayable;
import vn.congtam.platform.wire.intake.Intake;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.topic.Arrived;

/** A fold made once more from the beginning, in collections of its own. */
final class Fresh<T extends Record> implements Replayable.Replay {
    private final Shelf<T> shelf;
    private final MongoCollection<Document> cursors;
    private final MongoCollection<Document> parked;
    private final Intake intake;

    Fresh(Fold<T> fold, Intakes intakes) {
        String name = fold.name() + "_replay_" + UUID.randomUUID();
        MongoDatabase database = intakes.database();
        this.cursors = database.getCollection(name + "_cursors");
        this.parked = database.getCollection(name + "_parked");
        this.shelf = new Shelf<>(database.getCollection(name), new Form<>(fold.document(), intakes.seals()), List.of());
        this.intake = intakes.passing(name, new Projector<>(fold, shelf), cursors, parked);
    }

    @Override
    public void take(List<Arrived> batch) {
        intake.take(batch);
    }

    @Override
    public String digest() {
        return shelf.digest();
    }

    @Override
    public void close() {
        shelf.drop();
        cursors.drop();
        parked.drop();
    }
}
