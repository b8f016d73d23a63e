package vn.congtam.standalone.identity.server.signin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** In the database of the accounts. */
@Component
class KeptTallies implements Tallies {
    private static final Duration FAMILIAR_FOR = Duration.ofDays(90);
    private static final ReplaceOptions ALSO_NEW = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> failures;
    private final MongoCollection<Document> familiar;
    private final InstantSource clock;

    KeptTallies(MongoDatabase database, InstantSource clock) {
        this.failures = database.getCollection("failed_sign_ins");
        this.familiar = database.getCollection("familiar_addresses");
        this.clock = clock;
    }

    @Override
    public List<Tally> all() {
        return failures.find()
                .sort(Sorts.ascending("last"))
                .map(one -> new Tally(
                        one.getString("account"),
                        one.getString("address"),
                        Objects.requireNonNull(one.getInteger("count")),
                        Objects.requireNonNull(one.getLong("last"))))
                .into(new ArrayList<>());
    }

    @Override
    public void keep(Tally tally) {
        Document one = new Document("_id", tally.key())
                .append("account", tally.account())
                .append("address", tally.address())
                .append("count", tally.count())
                .append("last", tally.last());
        var _ = failures.replaceOne(Filters.eq("_id", tally.key()), one, ALSO_NEW);
    }

    @Override
    public void forget(Tally tally) {
        var _ = failures.deleteOne(Filters.eq("_id", tally.key()));
    }

    @Override
    public void cameIn(String account, String address) {
        String key = Tally.none(account, address).key();
        Document one = new Document("_id", key).append("at", clock.millis());
        var _ = familiar.replaceOne(Filters.eq("_id", key), one, ALSO_NEW);
    }

    @Override
    public boolean isFamiliar(String account, String address) {
        Document found = familiar.find(
                        Filters.eq("_id", Tally.none(account, address).key()))
                .first();
        Long at = found == null ? null : found.getLong("at");
        return at != null && clock.millis() - at < FAMILIAR_FOR.toMillis();
    }
}
