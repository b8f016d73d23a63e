package vn.congtam.platform.ledger.witness;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.witness.Last;
import vn.congtam.ledger.witness.Memory;
import vn.congtam.platform.ledger.Durable;

/**
 * The last checkpoint that was cosigned of each log. By the database the instances of a service agree; the file of each
 * is not set back by whoever sets the database back.
 */
public final class StoredMemory implements Memory {
    private static final Logger LOG = LoggerFactory.getLogger(StoredMemory.class);

    private final MongoCollection<Document> seen;
    private final Path folder;

    public StoredMemory(MongoCollection<Document> seen, Path folder) {
        this.seen = seen;
        this.folder = folder.resolve("seen");
    }

    @Override
    public Optional<Last> of(String origin) {
        return Stream.of(inFile(origin), inDatabase(origin))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(last -> last.seen().size()));
    }

    @Override
    public boolean move(Last next, long from) {
        String origin = next.origin();
        Document document = new Document("_id", origin)
                .append("size", next.seen().size())
                .append("note", next.note().toString());
        Bson notBeyond = Filters.and(Filters.eq("_id", origin), Filters.lte("size", from));
        try {
            seen.replaceOne(notBeyond, document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
        write(file(origin), next.note().toString());
        return true;
    }

    @Override
    public void keepEvidence(Note known, Note other) {
        LOG.error(
                "Two trees of one size were signed, both are kept: {}",
                other.text().lines().limit(2).toList());
        String both = known + "\n" + other;
        String name = "fork-" + hex(both).substring(0, 16) + ".txt";
        if (Files.notExists(folder.resolve(name))) write(folder.resolve(name), both);
    }

    private Optional<Last> inDatabase(String origin) {
        return Optional.ofNullable(seen.find(new Document("_id", origin)).first())
                .map(one -> Last.of(Note.parse(one.getString("note"))));
    }

    private Optional<Last> inFile(String origin) {
        try {
            Path file = file(origin);
            return Files.exists(file) ? Optional.of(Last.of(Note.parse(Files.readString(file)))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String origin) {
        return folder.resolve(hex(origin));
    }

    /** @param folder of all that the service keeps of logs */
    public static Path file(Path folder, String origin) {
        return folder.resolve("seen").resolve(hex(origin));
    }

    private static String hex(String text) {
        byte[] hash = Hash.over(text.getBytes(StandardCharsets.UTF_8)).bytes();
        return HexFormat.of().formatHex(hash);
    }

    private static void write(Path file, String text) {
        try {
            Durable.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
