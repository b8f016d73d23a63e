package vn.congtam.standalone.identity.server.signin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
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
        String key = Tally.key(account, address);
        Document one = new Document("_id", key).append("at", clock.millis());
        var _ = familiar.replaceOne(Filters.eq("_id", key), one, ALSO_NEW);
    }

    @Override
    public boolean isFamiliar(String account, String address) {
        Document found =
                familiar.find(Filters.eq("_id", Tally.key(account, address))).first();
        Long at = found == null ? null : found.getLong("at");
        return at != null && clock.millis() - at < FAMILIAR_FOR.toMillis();
    }

    @Override
    public List<Familiar> familiar(String account) {
        int address = Tally.key(account, "").length();
        return familiar.find(of(account))
                .sort(Sorts.ascending("_id"))
                .map(one -> new Familiar(
                        one.getString("_id").substring(address),
                        Instant.ofEpochMilli(Objects.requireNonNull(one.getLong("at")))))
                .into(new ArrayList<>());
    }

    @Override
    public void forgetAll(String account) {
        var _ = failures.deleteMany(of(account));
        var _ = familiar.deleteMany(of(account));
    }

    @Override
    public void forgetBefore(Instant failed) {
        var _ = failures.deleteMany(Filters.lt("last", failed.toEpochMilli()));
        var _ = familiar.deleteMany(
                Filters.lt("at", clock.instant().minus(FAMILIAR_FOR).toEpochMilli()));
    }

    /** By the key, behind whose blank the address stands: no staff code has one. */
    private static Bson of(String account) {
        return Filters.and(Filters.gte("_id", account + " "), Filters.lt("_id", account + "!"));
    }
}
