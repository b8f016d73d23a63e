package vn.congtam.submission.evidence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Act;

/** What each may still hand in today. It is taken before anything is kept: of what is sent at once, too, no more is. */
@Component
@EnableConfigurationProperties(EvidenceSettings.class)
class Shares {
    private final MongoCollection<Document> shares;
    private final EvidenceSettings most;
    private final Clock clock;

    Shares(MongoDatabase database, EvidenceSettings most, Clock clock) {
        this.shares = database.getCollection("evidence_shares");
        this.most = most;
        this.clock = clock;
    }

    void take(StaffCode by, long bytes) {
        String today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM).toString();
        boolean taken = false;
        while (!taken) {
            Document known = shares.find(new Document("_id", by.value())).first();
            taken = isWritten(known, with(bytes, known, by, today));
        }
    }

    /** Of another day nothing is kept. */
    private Document with(long bytes, @Nullable Document known, StaffCode by, String today) {
        Document same = known != null && today.equals(known.getString("day")) ? known : null;
        int files = 1 + (same == null ? 0 : same.getInteger("files"));
        long sum = bytes + (same == null ? 0 : same.getLong("bytes"));
        if (files > most.filesPerDay() || sum > most.bytesPerDay().toBytes()) {
            throw Refusal.EVIDENCE_SHARE_USED_UP.refuse(
                    "/file", most.filesPerDay(), most.bytesPerDay().toMegabytes());
        }
        return new Document("_id", by.value())
                .append("day", today)
                .append("files", files)
                .append("bytes", sum);
    }

    private boolean isWritten(@Nullable Document known, Document next) {
        if (known != null) return shares.replaceOne(known, next).getMatchedCount() == 1;
        try {
            return shares.insertOne(next).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }
}
