package vn.congtam.platform.ledger.witness;

import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Last;
import vn.congtam.ledger.witness.Memory;
import vn.congtam.platform.ledger.Durable;
import vn.congtam.platform.ledger.Onward;
import vn.congtam.platform.web.Fingerprint;

/**
 * The last checkpoint that was cosigned of each log. By the database the instances of a service agree; the file of each
 * is not set back by whoever sets the database back.
 */
public final class StoredMemory implements Memory {
    private static final Logger LOG = LoggerFactory.getLogger(StoredMemory.class);

    private final MongoCollection<Document> seen;
    private final Path folder;

    /** @param folder of all that the service keeps of logs */
    public StoredMemory(MongoCollection<Document> seen, Path folder) {
        this.seen = seen;
        this.folder = folder;
    }

    @Override
    public Optional<Last> of(String origin) {
        return Stream.of(inFile(origin), inDatabase(origin))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(last -> last.seen().size()));
    }

    @Override
    public boolean move(Last next, long from) {
        Document document = new Document("_id", next.origin())
                .append("size", next.seen().size())
                .append("note", next.note().toString());
        if (!Onward.move(seen, document, from)) return false;
        Durable.write(file(folder, next.origin()), next.note().toString());
        return true;
    }

    /** What comes after it from that log is no news. */
    @Override
    public void keepEvidence(Note known, AddCheckpoint other) {
        Path file = in(folder).resolve("fork-" + Fingerprint.of(known.text()).substring(0, 16) + ".txt");
        if (Files.exists(file)) return;
        LOG.error(
                "FORK: a log has signed two pasts, both are kept in {}: {}",
                file,
                other.note().text().lines().limit(2).toList());
        Durable.write(file, other.beside(known));
    }

    private Optional<Last> inDatabase(String origin) {
        return Optional.ofNullable(seen.find(new Document("_id", origin)).first())
                .map(one -> Last.of(Note.parse(one.getString("note"))));
    }

    private Optional<Last> inFile(String origin) {
        return Durable.read(file(folder, origin)).map(note -> Last.of(Note.parse(note)));
    }

    /** Where the last of a log is kept in the folder of a service. */
    public static Path file(Path folder, String origin) {
        return in(folder).resolve(Fingerprint.of(origin));
    }

    private static Path in(Path folder) {
        return folder.resolve("seen");
    }
}
