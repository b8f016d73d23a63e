package vn.congtam.submission.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.personal.FileSeals;
import vn.congtam.platform.personal.Seals.Place;

/**
 * The contents in GridFS, sealed: of each who handed one in a copy under a key of his own, so that the erasure of one
 * takes nothing from another.
 */
@Component
class Copies {
    private final GridFSBucket bucket;
    private final MongoCollection<Document> copies;
    private final FileSeals seals;
    private final Shares shares;

    Copies(MongoDatabase database, FileSeals seals, Shares shares) {
        this.shares = shares;
        this.bucket = GridFSBuckets.create(database, "evidence");
        this.copies = database.getCollection("evidence_copies");
        this.seals = seals;
    }

    /** The same content of the same person is kept once. */
    void keep(Upload upload, StaffCode by) throws IOException {
        String sha256 = upload.evidence().sha256();
        if (file(sha256, by).isPresent()) return;
        shares.take(by, upload.evidence().size());
        try (InputStream clear = upload.content()) {
            InputStream sealed =
                    seals.seal(place(sha256, by), clear).orElseThrow(() -> Refusal.EVIDENCE_ERASED.refuse());
            ObjectId file = bucket.uploadFromStream(sha256, sealed);
            if (!isFirst(sha256, by, file)) bucket.delete(file);
        }
    }

    /** @return none where the key of that person is gone */
    Optional<InputStream> open(String sha256, StaffCode by) throws IOException {
        InputStream sealed = bucket.openDownloadStream(file(sha256, by).orElseThrow());
        Optional<InputStream> clear = Optional.empty();
        try {
            clear = seals.open(place(sha256, by), sealed);
            return clear;
        } finally {
            if (clear.isEmpty()) sealed.close();
        }
    }

    private Optional<ObjectId> file(String sha256, StaffCode by) {
        return Optional.ofNullable(
                        copies.find(new Document("_id", id(sha256, by))).first())
                .map(copy -> copy.getObjectId("file"));
    }

    /** Of two who keep the same at once, one is. */
    private boolean isFirst(String sha256, StaffCode by, ObjectId file) {
        try {
            Objects.requireNonNull(copies.insertOne(new Document("_id", id(sha256, by)).append("file", file)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    private static Place place(String sha256, StaffCode by) {
        return new Place("Evidence", by, sha256);
    }

    private static String id(String sha256, StaffCode by) {
        return sha256 + " " + by.value();
    }
}
