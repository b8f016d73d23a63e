package vn.congtam.standalone.identity.server.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Lines are added and, long after, forgotten; none is ever changed. */
@Component
public class SecurityLog {
    private static final int PAGE = 200;

    private final MongoCollection<Line> lines;
    private final IdentitySettings settings;
    private final InstantSource clock;

    SecurityLog(MongoDatabase database, IdentitySettings settings, InstantSource clock) {
        this.lines = database.getCollection("security_log", Line.class);
        this.settings = settings;
        this.clock = clock;
        String _ = lines.createIndex(Indexes.ascending("about"));
        String _ = lines.createIndex(Indexes.ascending("seen"));
    }

    public void write(What what, UnaryOperator<Line> more) {
        lines.insertOne(more.apply(Line.of(what, clock.instant())));
    }

    /**
     * The newest first.
     *
     * @param about the account that is asked for, if not all
     * @param before the last line that was seen, to go on behind it
     */
    List<Line> read(@Nullable String about, @Nullable What what, @Nullable ObjectId before) {
        List<Bson> asked = new ArrayList<>();
        if (about != null) {
            asked.add(Filters.eq("about", about));
        }
        if (what != null) {
            asked.add(Filters.eq("what", what));
        }
        if (before != null) {
            asked.add(Filters.lt("_id", before));
        }
        return found(asked.isEmpty() ? Filters.empty() : Filters.and(asked));
    }

    private List<Line> found(Bson asked) {
        return lines.find(asked).sort(Sorts.descending("_id")).limit(PAGE).into(new ArrayList<>());
    }

    /**
     * What concerns one account, and who looked at that, the newest first; for its owner. What is of a guest who had the same
     * code before is not his.
     */
    public List<Line> about(String account) {
        Bson his = Filters.or(Filters.eq("about", account), Filters.eq("seen", account));
        return found(lastOfGuest(account)
                .map(last -> Filters.and(his, Filters.gt("_id", last)))
                .orElse(his));
    }

    private Optional<ObjectId> lastOfGuest(String account) {
        Bson ended = Filters.and(Filters.eq("about", account), Filters.eq("what", What.GUEST_ENDED_BY_JOINING));
        return Optional.ofNullable(
                        lines.find(ended).sort(Sorts.descending("_id")).first())
                .map(Line::id);
    }

    /** Once a day, and soon after the start. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void forget() {
        var _ = lines.deleteMany(Filters.lt("at", clock.instant().minus(settings.logKept())));
    }
}
