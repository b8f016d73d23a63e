package vn.congtam.standalone.identity.server.administration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.factor.Vault;
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
    private final Vault vault;
    private final SecurityLog log;
    private final InstantSource clock;

    FourEyes(MongoDatabase database, Administrators administrators, Vault vault, SecurityLog log, InstantSource clock) {
        this.asked = database.getCollection("asked_of_second_administrator");
        this.administrators = administrators;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    void mustAgree(Actor by, String staff, String act) {
        mustAgree(by, staff, act, "");
    }

    /**
     * @param act all that is to be done, so that the second agrees to nothing else than the first has asked for
     * @param unsaid what belongs to it and stands in no log; what could be guessed is kept under the installation's key
     */
    void mustAgree(Actor by, String staff, String act, String unsaid) {
        String one = by.staff().value();
        String all = vault.hash(String.join("\n", staff, act, unsaid));
        if (administrators.isThereAnotherThan(one) && !isSeconded(one, all)) {
            ask(one, staff, all);
            log.write(
                    What.SECOND_ADMINISTRATOR_ASKED,
                    line -> line.about(staff).by(one).detail(act));
            throw Refusal.SECOND_ADMINISTRATOR_NEEDED.refuse();
        }
    }

    /** Used up by that: the next time two are asked again. */
    private boolean isSeconded(String by, String all) {
        Date earliest = Date.from(clock.instant().minus(OPEN));
        return asked.findOneAndDelete(
                        Filters.and(Filters.eq("_id", all), Filters.ne("by", by), Filters.gt("at", earliest)))
                != null;
    }

    private void ask(String by, String staff, String all) {
        Document request = new Document("_id", all)
                .append("by", by)
                .append("about", staff)
                .append("at", Date.from(clock.instant()));
        var _ = asked.replaceOne(Filters.eq("_id", all), request, new ReplaceOptions().upsert(true));
    }

    @EventListener
    void over(AccountEnded account) {
        var _ = asked.deleteMany(Filters.eq("about", account.staff()));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forgetWhatIsOver() {
        var _ = asked.deleteMany(Filters.lt("at", Date.from(clock.instant().minus(OPEN))));
    }
}
