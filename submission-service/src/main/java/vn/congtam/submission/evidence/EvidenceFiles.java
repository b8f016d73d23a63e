package vn.congtam.submission.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.submission.reference.Uploads;

/**
 * Files in GridFS, found by the SHA-256 of their content: the same bytes are kept once, with a note of everybody who
 * handed them in. A file that no note names is left over from a broken upload and proves nothing.
 */
@Component
class EvidenceFiles implements Uploads {
    private final GridFSBucket bucket;
    private final MongoCollection<Document> notes;

    EvidenceFiles(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "evidence");
        this.notes = database.getCollection("evidence_notes");
    }

    /** Keeps what is read from the stream while its hash is computed. */
    Evidence keep(Upload upload, StaffCode by) throws IOException {
        ObjectId file = bucket.uploadFromStream(upload.name(), upload.content());
        Evidence evidence = upload.evidence();
        if (!note(evidence, file, by).equals(file)) {
            bucket.delete(file);
        }
        return evidence;
    }

    @Override
    public Optional<Evidence> of(String sha256, StaffCode by) {
        return noted(sha256)
                .flatMap(note -> uploads(note).stream()
                        .filter(upload -> upload.getString("by").equals(by.value()))
                        .findFirst()
                        .map(upload -> evidence(note, upload)));
    }

    Optional<Evidence> any(String sha256) {
        return noted(sha256).map(note -> evidence(note, uploads(note).getFirst()));
    }

    InputStream open(Evidence evidence) {
        Document note = noted(evidence.sha256()).orElseThrow();
        return bucket.openDownloadStream(note.getObjectId("file"));
    }

    /** @return the file that is kept: an earlier one with the same content, if there is one */
    private ObjectId note(Evidence evidence, ObjectId file, StaffCode by) {
        Document key = new Document("_id", evidence.sha256());
        Document upload = new Document("by", by.value()).append("name", evidence.name());
        Document first =
                new Document("file", file).append("type", evidence.type()).append("size", evidence.size());
        Document change = new Document("$setOnInsert", first).append("$addToSet", new Document("uploads", upload));
        try {
            notes.updateOne(key, change, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            notes.updateOne(key, change);
        }
        return noted(evidence.sha256()).orElseThrow().getObjectId("file");
    }

    private Optional<Document> noted(String sha256) {
        return Optional.ofNullable(notes.find(new Document("_id", sha256)).first());
    }

    private static List<Document> uploads(Document note) {
        return note.getList("uploads", Document.class);
    }

    private static Evidence evidence(Document note, Document upload) {
        return new Evidence(
                note.getString("_id"), upload.getString("name"), note.getString("type"), note.getLong("size"));
    }
}
