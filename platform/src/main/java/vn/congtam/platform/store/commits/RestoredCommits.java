package vn.congtam.platform.store.commits;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;

/** Commits on their way back into an empty database, byte for byte. Whether they are what was signed an audit tells. */
public final class RestoredCommits {
    private final MongoCollection<RawBsonDocument> collection;
    private final CommitCodec codec = new CommitCodec();

    public RestoredCommits(MongoDatabase database) {
        this.collection = database.getCollection("commits", RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        new Commits(database, new Outage()).prepare();
    }

    /** @return what they hold, in the same order */
    public List<Commit.Stored> add(List<RawBsonDocument> commits) {
        collection.insertMany(commits, new InsertManyOptions().ordered(true));
        return commits.stream()
                .flatMap(commit -> decoded(commit).facts().stream())
                .toList();
    }

    private Commit decoded(RawBsonDocument commit) {
        return codec.decode(commit.asBsonReader(), DecoderContext.builder().build());
    }
}
