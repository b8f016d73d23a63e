package vn.congtam.submission.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.personal.Seals.Place;
import vn.congtam.submission.reference.Uploads;

/** Files, found by the SHA-256 of their clear content, with a note of everybody who handed them in. */
@Component
class EvidenceFiles implements Uploads {
    private static final int MOST_NAMES = 5;

    private final Copies copies;
    private final Seals seals;
    private final MongoCollection<Document> notes;

    EvidenceFiles(MongoDatabase database, Copies copies, Seals seals) {
        this.copies = copies;
        this.seals = seals;
        this.notes = database.getCollection("evidence_notes");
    }

    /** What no note names is left over from a broken upload and proves nothing; handed in again, it is noted. */
    Evidence keep(Upload upload, StaffCode by) throws IOException {
        copies.keep(upload, by);
        note(upload.evidence(), by);
        return upload.evidence();
    }

    @Override
    public Optional<Evidence> of(String sha256, StaffCode by) {
        return handed(sha256).stream()
                .filter(one -> one.by().equals(by))
                .findFirst()
                .map(Handed::evidence);
    }

    /** By all who did, the first one first. */
    List<Handed> handed(String sha256) {
        return uploads(notes.find(new Document("_id", sha256)).first()).toList();
    }

    /** @return none where the personal data of who handed it in were erased */
    Optional<InputStream> open(Handed one) throws IOException {
        return copies.open(one.evidence().sha256(), one.by());
    }

    /**
     * Under the name that he gave it, sealed as his. Handed in again by him under the same, it is not noted again, and
     * under so many others only: where it was noted for somebody meanwhile it is looked at again.
     */
    private void note(Evidence evidence, StaffCode by) {
        boolean noted = false;
        while (!noted) {
            Document known = notes.find(new Document("_id", evidence.sha256())).first();
            noted = isKnown(known, evidence, by) || added(known, evidence, by);
        }
    }

    private boolean isKnown(@Nullable Document note, Evidence evidence, StaffCode by) {
        List<String> names = uploads(note)
                .filter(one -> one.by().equals(by))
                .map(one -> one.evidence().name())
                .toList();
        if (names.contains(evidence.name())) return true;
        if (names.size() >= MOST_NAMES) throw Refusal.EVIDENCE_NAMES.refuse("/file", MOST_NAMES);
        return false;
    }

    private boolean added(@Nullable Document known, Evidence evidence, StaffCode by) {
        Document upload = new Document("by", by.value())
                .append("name", seals.seal(place(evidence.sha256(), by), evidence.name()));
        if (known == null) return isFirst(evidence, upload);
        Document unchanged = new Document("_id", evidence.sha256()).append("uploads", known.get("uploads"));
        Document change = new Document("$push", new Document("uploads", upload));
        return notes.updateOne(unchanged, change).getMatchedCount() == 1;
    }

    private boolean isFirst(Evidence evidence, Document upload) {
        Document first = new Document("_id", evidence.sha256())
                .append("type", evidence.type())
                .append("size", evidence.size())
                .append("uploads", List.of(upload));
        try {
            return notes.insertOne(first).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    private Stream<Handed> uploads(@Nullable Document note) {
        return note == null
                ? Stream.empty()
                : note.getList("uploads", Document.class).stream().map(upload -> handed(note, upload));
    }

    private Handed handed(Document note, Document upload) {
        String sha256 = note.getString("_id");
        StaffCode by = new StaffCode(upload.getString("by"));
        String name = seals.open(place(sha256, by), upload.getString("name"));
        return new Handed(new Evidence(sha256, name, note.getString("type"), note.getLong("size")), by);
    }

    private static Place place(String sha256, StaffCode by) {
        return new Place("EvidenceName", by, sha256);
    }
}
