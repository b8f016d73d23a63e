package vn.congtam.platform.ledger;

import static vn.congtam.platform.testing.Eventually.eventually;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import vn.congtam.events.Entry;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.testing.RealDatabase;

/** A log in a real database, with those who seal it. */
final class SealedLog implements AutoCloseable {
    static final String NAME = "congtam.khanhhoa/test";
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");

    final MongoDatabase database;
    final CommitLog facts;
    final Tiles tiles;
    final Places places;
    final Checkpoints checkpoints;
    final List<Note> published = new CopyOnWriteArrayList<>();
    private final List<Sealer> sealers = new ArrayList<>();
    private final Path folder;
    private Cadence cadence = Cadence.USUAL;

    SealedLog(Path folder) {
        this(folder, RealDatabase.fresh());
    }

    private SealedLog(Path folder, MongoDatabase database) {
        this.folder = folder;
        this.database = database;
        this.facts = new CommitLog(database, new SimpleMeterRegistry());
        this.tiles = new Tiles(database.getCollection("ledger_tiles"));
        this.places = new Places(database.getCollection("ledger_places"));
        this.checkpoints =
                new Checkpoints(database.getCollection("ledger_checkpoints"), database.getCollection("ledger_heads"));
    }

    /** As by another process, which remembers nothing. */
    SealedLog reopened() {
        return new SealedLog(folder, database);
    }

    SealedLog by(Cadence other) {
        cadence = other;
        return this;
    }

    /** Of every checkpoint, the smallest first. */
    List<Long> sizes() {
        return database
                .getCollection("ledger_checkpoints")
                .find()
                .map(one -> one.getLong("_id"))
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }

    Sealer start() {
        return startOn(facts);
    }

    Sealer startOn(CommitLog log) {
        Sealer sealer = new Sealer(
                log,
                new Guard(log, new Standstill(folder)),
                database.getCollection("leases"),
                tiles,
                places,
                new Signing(NAME, key(), file(), checkpoints, published::add),
                file(),
                Clock.systemUTC(),
                cadence);
        sealer.start();
        sealers.add(sealer);
        return sealer;
    }

    void awaitSigned(long size) {
        eventually(() -> signed() == size);
    }

    /** Nobody seals from here on. */
    void rest() {
        sealers.forEach(Sealer::stop);
    }

    LastSigned file() {
        return new LastSigned(folder);
    }

    SigningKey key() {
        return new LogKeys(folder, "secret").of(NAME);
    }

    long signed() {
        return checkpoints
                .latest()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    void store(int from, int count) {
        IntStream.range(from, from + count).forEach(seq -> facts.append(draft(seq)));
    }

    /** By one command. */
    void storeTogether(int from, int count) {
        List<Entry> together = IntStream.range(from, from + count)
                .mapToObj(seq -> draft(seq).entries().getFirst())
                .toList();
        facts.append(new Draft(null, null, MORNING, together));
    }

    List<Commit> commits() {
        List<Commit> all = new ArrayList<>();
        for (List<Commit> more = facts.from(0, 100); !more.isEmpty(); more = facts.from(all.size(), 100)) {
            all.addAll(more);
        }
        return all;
    }

    static Draft draft(long seq) {
        Entry fact = new Entry(
                NAME,
                0,
                UUID.randomUUID().toString(),
                "task/a",
                seq,
                "TaskAccepted",
                1,
                MORNING,
                "VC0003",
                null,
                null,
                Map.of(),
                "{}");
        return new Draft(null, null, MORNING, List.of(fact));
    }

    @Override
    public void close() {
        rest();
        facts.close();
    }
}
