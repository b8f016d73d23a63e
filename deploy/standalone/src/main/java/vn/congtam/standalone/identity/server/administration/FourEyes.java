package vn.congtam.standalone.identity.server.administration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/**
 * What would let one administrator become anybody is done once two of them have asked for the very same within a day; where
 * there is but one, he does it alone.
 */
@Component
class FourEyes {
    private static final Duration OPEN = Duration.ofDays(1);

    private final MongoCollection<Document> asked;
    private final Administrators administrators;
    private final SecurityLog log;
    private final InstantSource clock;

    FourEyes(MongoDatabase database, Administrators administrators, SecurityLog log, InstantSource clock) {
        this.asked = database.getCollection("asked_of_second_administrator");
        this.administrators = administrators;
        this.log = log;
        this.clock = clock;
    }

    /** @param act all that is to be done, so that the second agrees to nothing else than the first has asked for */
    void mustAgree(Actor by, String staff, String act) {
        String one = by.staff().value();
        if (administrators.isThereAnotherThan(one) && !isSeconded(one, staff + " " + act)) {
            ask(one, staff + " " + act);
            log.write(
                    What.SECOND_ADMINISTRATOR_ASKED,
                    line -> line.about(staff).by(one).detail(act));
            throw Refusal.SECOND_ADMINISTRATOR_NEEDED.refuse();
        }
    }

    /** Used up by that: the next time two are asked again. */
    private boolean isSeconded(String by, String act) {
        Date earliest = Date.from(clock.instant().minus(OPEN));
        return asked.findOneAndDelete(
                        Filters.and(Filters.eq("_id", act), Filters.ne("by", by), Filters.gt("at", earliest)))
                != null;
    }

    private void ask(String by, String act) {
        Document request = new Document("_id", act).append("by", by).append("at", Date.from(clock.instant()));
        var _ = asked.replaceOne(Filters.eq("_id", act), request, new ReplaceOptions().upsert(true));
    }
}
