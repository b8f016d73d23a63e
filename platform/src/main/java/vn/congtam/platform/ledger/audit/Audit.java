package vn.congtam.platform.ledger.audit;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.StoredCommits;

/**
 * Reads every stored fact of a service again, hashes it, and compares: with what stands beside it, with the hashes of
 * its sealing, and at every size that was ever signed with the signed root. Where something differs and a copy is at
 * hand that went to the broker, that names the very fact.
 */
public final class Audit {
    private final String log;
    private final MongoDatabase database;
    private final VerifierKey key;
    private final Supplier<Map<Long, Hash>> sent;
    private final Runnable breath;

    /**
     * @param key of the log, from a place that who keeps the database does not reach
     * @param sent the hashes of the facts in the topic of the service, by position; asked for only when needed
     */
    public Audit(String log, MongoDatabase database, VerifierKey key, Supplier<Map<Long, Hash>> sent) {
        this(log, database, key, sent, () -> {});
    }

    /** @param breath taken now and then while reading, for the sake of others */
    public Audit(String log, MongoDatabase database, VerifierKey key, Supplier<Map<Long, Hash>> sent, Runnable breath) {
        this.log = log;
        this.database = database;
        this.key = key;
        this.sent = sent;
        this.breath = breath;
    }

    /** @param elsewhere checkpoints that are kept outside the database, and believed before those in it */
    public Report run(Collection<Kept> elsewhere) {
        List<Finding> findings = new ArrayList<>();
        List<Kept> own = inDatabase();
        List<Kept> kept = new ArrayList<>(elsewhere);
        kept.addAll(own);
        Signed signed = Signed.of(key, log, kept, findings::add);
        long hashed = signed.largest(own);
        StoredCommits commits = new StoredCommits(database);
        long documents = commits.count();
        Reading reading = new Reading(log, signed, new Hashes(database), hashed, findings::add);
        commits.each(reading::take, breath);
        reading.end(documents);
        if (!findings.isEmpty() || reading.doubts()) name(commits, reading.facts(), findings);
        reading.doubt(findings.stream().map(Finding::position).toList()).ifPresent(findings::add);
        return new Report(log, reading.facts(), Math.min(signed.size(), reading.facts()), signed.count(), findings);
    }

    private void name(StoredCommits commits, long facts, List<Finding> findings) {
        Map<Long, Hash> hashes = sent.get();
        if (hashes.isEmpty()) return;
        Sent copy = new Sent(log, hashes);
        commits.each(copy::compare, breath);
        findings.addAll(copy.end(facts));
    }

    private List<Kept> inDatabase() {
        List<Kept> kept = new ArrayList<>();
        for (String collection : List.of("ledger_checkpoints", "ledger_heads")) {
            database.getCollection(collection)
                    .find()
                    .forEach(one -> kept.add(new Kept(String.valueOf(one.get("note")), collection)));
        }
        return kept;
    }
}
