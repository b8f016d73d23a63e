package vn.congtam.standalone.identity.server.proposal;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Those that wait. One that is decided, withdrawn or over is here no more; the log has what became of it. */
@Component
public class Proposals {
    private final MongoCollection<Proposal> all;
    private final SecurityLog log;
    private final InstantSource clock;

    Proposals(MongoDatabase database, SecurityLog log, InstantSource clock) {
        this.all = database.getCollection("proposals", Proposal.class);
        this.log = log;
        this.clock = clock;
        String _ = all.createIndex(Indexes.ascending("matter"), new IndexOptions().unique(true));
        // Where an earlier version noted what had been asked for.
        database.getCollection("asked_of_second_administrator").drop();
    }

    /** The oldest first. */
    public List<Proposal> waiting() {
        forgetWhatIsOver();
        return all.find().sort(Sorts.ascending("at")).into(new ArrayList<>());
    }

    public Proposal open(String by, Wanted wanted) {
        forgetWhatIsOver();
        Proposal proposal = Proposal.of(UUID.randomUUID().toString(), wanted, by, clock.instant());
        add(proposal);
        write(What.SECOND_ADMINISTRATOR_ASKED, by, proposal, wanted.said());
        return proposal;
    }

    private void add(Proposal proposal) {
        try {
            var _ = all.insertOne(proposal);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw Refusal.ALREADY_PROPOSED.refuse("", proposal.about());
            }
            throw e;
        }
    }

    public Proposal find(String id) {
        forgetWhatIsOver();
        return Optional.ofNullable(all.find(Filters.eq("_id", id)).first()).orElseThrow(Refusal.NO_PROPOSAL::refuse);
    }

    /** Of two who settle it at once, one does. */
    public void settle(What how, String by, Proposal proposal) {
        if (all.findOneAndDelete(Filters.eq("_id", proposal.id())) == null) throw Refusal.NO_PROPOSAL.refuse();
        String proposer = by.equals(proposal.by()) ? "" : " (" + proposal.by() + ")";
        write(how, by, proposal, proposal.wanted().said() + proposer);
    }

    @EventListener
    void over(AccountEnded account) {
        forget(Filters.or(Filters.eq("about", account.staff()), Filters.eq("by", account.staff())));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forgetWhatIsOver() {
        forget(Filters.lte("at", clock.instant().minus(Proposal.OPEN)));
    }

    private void forget(Bson which) {
        Stream.generate(() -> Optional.ofNullable(all.findOneAndDelete(which)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .forEach(one ->
                        write(What.PROPOSAL_LAPSED, one.by(), one, one.wanted().said()));
    }

    private void write(What what, String by, Proposal proposal, String detail) {
        log.write(what, line -> line.about(proposal.about()).by(by).detail(detail));
    }
}
