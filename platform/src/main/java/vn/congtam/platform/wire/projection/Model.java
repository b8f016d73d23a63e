package vn.congtam.platform.wire.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.glance.Glance;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.feed.Replayable;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.progress.Cursors;

/** The documents of a fold and how far they are. */
final class Model<T extends Record> implements ReadModel<T>, Replayable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Fold<T> fold;
    private final Shelf<T> shelf;
    private final Intakes intakes;
    private final Projector<T> projector;
    private final Cursors cursors;
    private final Predicate<String> takenInHere;

    private Model(Fold<T> fold, Shelf<T> shelf, Intakes intakes, Predicate<String> takenInHere) {
        this.fold = fold;
        this.shelf = shelf;
        this.intakes = intakes;
        this.projector = new Projector<>(fold, shelf);
        this.cursors = intakes.cursors(consumer(fold));
        this.takenInHere = takenInHere;
    }

    /** @param takenInHere which streams this process takes in itself */
    static <T extends Record> Model<T> of(Fold<T> fold, Intakes intakes, Predicate<String> takenInHere) {
        String collection = fold.name() + "_v" + fold.version();
        Form<T> form = new Form<>(fold.document(), intakes.seals());
        Shelf<T> shelf = new Shelf<>(intakes.database().getCollection(collection), form, fold.indexes());
        return new Model<>(fold, shelf, intakes, takenInHere);
    }

    static String consumer(Fold<?> fold) {
        return fold.name() + "@" + fold.version();
    }

    Fold<T> fold() {
        return fold;
    }

    Projector<T> projector() {
        return projector;
    }

    Cursors cursors() {
        return cursors;
    }

    @Override
    public String name() {
        return fold.name();
    }

    @Override
    public int version() {
        return fold.version();
    }

    @Override
    public Optional<T> find(String key) {
        return Glance.at(new Place(fold.name(), fold.version(), key), () -> shelf.find(key));
    }

    @Override
    public List<T> where(Map<String, ?> equal) {
        return shelf.where(query(equal));
    }

    @Override
    public List<T> among(Collection<String> keys) {
        return shelf.load(keys).values().stream()
                .flatMap(row -> Stream.ofNullable(row.document()))
                .toList();
    }

    static Document query(Map<String, ?> equal) {
        Document query = new Document();
        equal.forEach((field, value) -> query.append(field, Form.value(value)));
        return query;
    }

    @Override
    public void watch(Consumer<T> watcher) {
        projector.watch(watcher);
    }

    @Override
    public List<T> all(int most) {
        return shelf.first(most);
    }

    @Override
    public String digest() {
        return shelf.digest();
    }

    @Override
    public Replay begin() {
        return new Fresh<>(fold, intakes);
    }

    /** A write to streams that the fold does not look at is shown as soon as it is made. */
    @Override
    public boolean shows(Receipt receipt) {
        return receipt.facts().stream().noneMatch(fact -> projector.concernsType(fact.type())) || reaches(receipt);
    }

    /** What a document is known by within a service. */
    private record Place(String fold, int version, String key) {}

    private boolean reaches(Receipt receipt) {
        long last =
                receipt.facts().stream().mapToLong(Receipt.Recorded::seq).max().orElse(Cursors.NONE);
        return reaches(receipt.stream(), last);
    }

    @Override
    public boolean reaches(String stream, long seq) {
        Glance.anew();
        try {
            return cursors.await(stream, seq, PATIENCE, () -> takenInHere.test(stream));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
