package vn.congtam.platform.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;

/** Every checkpoint that was signed, by its size, and which was the last. */
final class Checkpoints {
    private static final String LATEST = "latest";
    private static final String COSIGNED = "cosigned";

    private final MongoCollection<Document> all;
    private final MongoCollection<Document> heads;

    Checkpoints(MongoCollection<Document> all, MongoCollection<Document> heads) {
        this.all = all;
        this.heads = heads;
    }

    Optional<Note> latest() {
        return head(LATEST);
    }

    /** The last that witnesses have cosigned. */
    Optional<Note> cosigned() {
        return head(COSIGNED);
    }

    private Optional<Note> head(String which) {
        return Optional.ofNullable(heads.find(new Document("_id", which)).first())
                .map(head -> Note.parse(head.getString("note")));
    }

    /** Who has signed it besides the log; its text stays what it is. */
    void cosigned(long size, Note note) {
        all.updateOne(new Document("_id", size), Updates.set("note", note.toString()));
        boolean unused = Onward.move(heads, head(COSIGNED, size, note), size);
        heads.updateOne(new Document("_id", LATEST).append("size", size), Updates.set("note", note.toString()));
    }

    private static Document head(String which, long size, Note note) {
        return new Document("_id", which).append("size", size).append("note", note.toString());
    }

    Optional<Note> of(long size) {
        return Optional.ofNullable(all.find(new Document("_id", size)).first())
                .map(one -> Note.parse(one.getString("note")));
    }

    /** The first under which a position lies. */
    Optional<Note> covering(long position) {
        return Optional.ofNullable(all.find(new Document("_id", new Document("$gt", position)))
                        .sort(new Document("_id", 1))
                        .first())
                .map(one -> Note.parse(one.getString("note")));
    }

    /** Of those that are here already the last, where the database was filled by another hand. */
    Note lastIs(long size) {
        Note note = of(size).orElseThrow(() -> new IllegalStateException("no checkpoint of " + size + " facts"));
        head(size, note);
        return note;
    }

    /** For one size one root, for ever. */
    void add(Checkpoint checkpoint, Note note) {
        try {
            all.insertOne(new Document("_id", checkpoint.size()).append("note", note.toString()));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) throw e;
            boolean same = of(checkpoint.size())
                    .filter(other -> other.text().equals(note.text()))
                    .isPresent();
            Flaw.FORKED.unless(same, "at " + checkpoint.size());
        }
        head(checkpoint.size(), note);
    }

    private void head(long size, Note note) {
        heads.replaceOne(new Document("_id", LATEST), head(LATEST, size, note), new ReplaceOptions().upsert(true));
    }
}
