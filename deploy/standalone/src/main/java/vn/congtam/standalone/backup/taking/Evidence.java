package vn.congtam.standalone.backup.taking;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.ObjectId;
import vn.congtam.standalone.backup.part.Piece;

/**
 * The files of evidence that came since, sealed as they lie there, with who handed them in. They are taken after the
 * facts, which name none that was not handed in before. A file whose note is still being written is taken the next time.
 */
public final class Evidence {
    /** How long an upload may be on its way, and how far the clocks of two instances may differ. */
    private static final Duration OVERLAP = Duration.ofHours(6);

    private final MongoDatabase database;
    private final Documents documents;
    private final List<String> lately = new ArrayList<>();
    private int taken;

    public Evidence(MongoDatabase database, Consumer<Piece> out) {
        this.database = database;
        this.documents = new Documents(database, out);
    }

    /** @param known the files that were taken in the time that overlaps */
    public void take(Instant before, Collection<String> known, Instant now) {
        ObjectId since = first(before);
        ObjectId overlapping = first(now);
        Set<String> done = new HashSet<>(known);
        for (String collection : List.of("evidence.files", "evidence.chunks")) indexes(collection);
        for (Document file : files(since)) {
            ObjectId id = file.getObjectId("_id");
            boolean held = done.contains(id.toHexString()) || taken(id, file.getString("filename"));
            if (held && id.compareTo(overlapping) >= 0) lately.add(id.toHexString());
        }
    }

    private static ObjectId first(Instant moment) {
        Instant from = moment.minus(OVERLAP);
        return new ObjectId(Date.from(from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from), 0);
    }

    private List<Document> files(ObjectId since) {
        return database.getCollection("evidence.files")
                .find(new Document("_id", new Document("$gte", since)))
                .projection(new Document("filename", 1))
                .into(new ArrayList<>());
    }

    private void indexes(String collection) {
        documents.all(collection, new Document("_id", "none has this name"));
    }

    private boolean taken(ObjectId file, String sha256) {
        if (!isNoted(file, sha256)) return false;
        documents.some("evidence.files", new Document("_id", file));
        documents.some("evidence.chunks", new Document("files_id", file));
        documents.some("evidence_copies", copies(sha256).append("file", file));
        documents.some("evidence_notes", new Document("_id", sha256));
        taken++;
        return true;
    }

    private boolean isNoted(ObjectId file, String sha256) {
        Document note = database.getCollection("evidence_notes")
                .find(new Document("_id", sha256))
                .first();
        if (note == null) return false;
        List<String> by = note.getList("uploads", Document.class).stream()
                .map(upload -> upload.getString("by"))
                .toList();
        List<Document> copies =
                database.getCollection("evidence_copies").find(copies(sha256)).into(new ArrayList<>());
        return copies.stream()
                .filter(copy -> file.equals(copy.getObjectId("file")))
                .anyMatch(copy -> by.contains(copy.getString("_id").substring(sha256.length() + 1)));
    }

    private static Document copies(String sha256) {
        return new Document("_id", new Document("$gt", sha256 + " ").append("$lt", sha256 + "!"));
    }

    /** Of those that are held, those in the time that will overlap. */
    public List<String> lately() {
        return lately;
    }

    public int taken() {
        return taken;
    }
}
