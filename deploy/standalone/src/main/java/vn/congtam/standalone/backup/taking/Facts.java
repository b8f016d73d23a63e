package vn.congtam.standalone.backup.taking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;
import org.bson.Document;
import vn.congtam.platform.store.commits.StoredCommits;
import vn.congtam.standalone.backup.part.Cut;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.backup.part.Piece.Kind;

/** What a log has grown by since the backup before, and the checkpoints of it. */
public record Facts(MongoClient mongo, Consumer<Piece> out) {

    public void take(String service, Cut before, Cut now) {
        MongoDatabase database = mongo.getDatabase("congtam_" + service);
        new StoredCommits(database)
                .raw(before.commits(), now.commits(), commit -> out.accept(Piece.of(Kind.COMMIT, service, commit)));
        Document since =
                new Document("$gt", Math.min(before.signed(), before.cosigned()) - 1).append("$lte", now.signed());
        new Documents(database, out).some("ledger_checkpoints", new Document("_id", since));
    }
}
