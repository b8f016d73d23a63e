package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.audit.Wrong;

/** Whoever has the database changes it as he likes, and is found out. */
@SuppressWarnings("NullAway.Init") // set before each
class AuditTest {
    private static final int FACTS = 300;
    private static final int CHANGED = 137;

    @TempDir
    private Path folder;

    private SealedLog log;
    private Map<Long, Hash> sent;
    private List<Kept> elsewhere;

    @BeforeEach
    void sealed() {
        log = new SealedLog(folder);
        log.start();
        for (int from = 0; from < FACTS; from += 100) {
            log.store(from, 100);
            log.awaitSigned(from + 100);
        }
        log.rest();
        sent = new HashMap<>();
        log.commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .forEach(fact -> sent.put(fact.position(), Hash.leaf(fact.entry())));
        elsewhere = List.of(new Kept(log.file().read().orElseThrow().toString(), "file"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_nobody_touched_is_good() {
        Report report = audit();
        assertThat(report.findings()).isEmpty();
        assertThat(report.facts()).isEqualTo(FACTS);
        assertThat(report.signed()).isEqualTo(FACTS);
        assertThat(report.checkpoints()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_changed_fact_is_named() {
        change("VC0003", "VC0004");
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).contains(Wrong.NOT_AS_HASHED, Wrong.NOT_AS_SIGNED, Wrong.CHAIN_BROKEN);
    }

    @Test
    void so_it_is_when_the_links_and_the_hashes_are_made_to_fit() {
        change("VC0003", "VC0004");
        relink();
        rehash();
        assertThat(found()).contains(Wrong.NOT_AS_SIGNED).doesNotContain(Wrong.CHAIN_BROKEN, Wrong.NOT_AS_HASHED);
        assertThat(first()).as("by what went to the broker").isEqualTo(CHANGED);
        sent = Map.of();
        assertThat(first()).as("by the checkpoints alone").isBetween(0L, (long) CHANGED);
    }

    @Test
    void so_it_is_when_the_key_of_the_log_was_stolen_and_all_was_signed_again() {
        change("VC0003", "VC0004");
        relink();
        rehash();
        signAgain();
        assertThat(found()).contains(Wrong.FORKED, Wrong.NOT_AS_SIGNED, Wrong.NOT_AS_SENT);
        assertThat(first()).isEqualTo(CHANGED);
    }

    @Test
    void a_commit_that_is_gone_is_missed() {
        commits().deleteOne(new Document("_id", (long) CHANGED));
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).contains(Wrong.MISSING);
    }

    @Test
    void an_end_that_was_cut_off_is_missed() {
        commits().deleteMany(new Document("_id", new Document("$gte", (long) CHANGED)));
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).contains(Wrong.CUT_OFF);
    }

    @Test
    void an_old_copy_of_the_whole_database_is_older_than_what_was_signed() {
        commits().deleteMany(new Document("_id", new Document("$gte", 100L)));
        log.database.getCollection("ledger_checkpoints").deleteMany(new Document("_id", new Document("$gt", 100L)));
        log.database.getCollection("ledger_heads").deleteMany(new Document());
        assertThat(first()).isEqualTo(100);
        assertThat(found()).contains(Wrong.CUT_OFF);
    }

    @Test
    void what_a_fact_is_filed_as_is_what_it_says_itself() {
        alter(fact -> fact.put("type", "TaskReturned"));
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).containsExactly(Wrong.OUT_OF_PLACE);
    }

    @Test
    void only_the_fact_itself_is_read_out_of_its_bytes() {
        alter(fact -> fact.put("p", fact.getInteger("p") - 1));
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).containsExactly(Wrong.OUT_OF_PLACE);
    }

    @Test
    void what_is_no_commit_is_told_as_such() {
        commits().replaceOne(new Document("_id", (long) CHANGED), new Document("ev", "?"));
        assertThat(first()).isEqualTo(CHANGED);
        assertThat(found()).contains(Wrong.NO_COMMIT);
    }

    @Test
    void what_lies_among_the_commits_without_being_one_is_noticed() {
        commits().insertOne(new Document("_id", "beside"));
        assertThat(found()).containsExactly(Wrong.NO_COMMIT);
    }

    @Test
    void a_checkpoint_that_another_key_signed_is_noticed() {
        String forged = elsewhere.getFirst().note().replace("\n300\n", "\n301\n");
        elsewhere = List.of(new Kept(forged, "file"));
        assertThat(found()).containsExactly(Wrong.NOT_SIGNED);
    }

    private Report audit() {
        return new Audit(SealedLog.NAME, log.database, log.key().verifier(), () -> sent).run(elsewhere);
    }

    private List<Wrong> found() {
        return audit().findings().stream().map(Finding::wrong).distinct().toList();
    }

    private long first() {
        return audit().findings().getFirst().position();
    }

    private MongoCollection<Document> commits() {
        return log.database.getCollection("commits");
    }

    private void change(String from, String to) {
        alter(fact -> {
            String entry = new String(fact.get("entry", Binary.class).getData(), StandardCharsets.UTF_8);
            fact.put("entry", new Binary(entry.replace(from, to).getBytes(StandardCharsets.UTF_8)));
        });
    }

    private void alter(java.util.function.Consumer<Document> change) {
        Document id = new Document("_id", (long) CHANGED);
        Document commit = Objects.requireNonNull(commits().find(id).first());
        change.accept(commit.getList("ev", Document.class).getFirst());
        commits().replaceOne(id, commit);
    }

    private void relink() {
        for (int at = CHANGED; at < FACTS - 1; at++) {
            Document next = new Document("_id", at + 1L);
            String hash = log.commits().get(at).hash();
            Document commit = Objects.requireNonNull(commits().find(next).first());
            commits()
                    .replaceOne(
                            next,
                            commit.append("prev", new Binary(HexFormat.of().parseHex(hash))));
        }
    }

    private void rehash() {
        log.database.getCollection("ledger_tiles").deleteMany(new Document());
        log.tiles.forget();
        Growth tree = new Growth(log.facts, log.tiles, log.places, 0);
        tree.grow();
    }

    private void signAgain() {
        Edge edge = Edge.EMPTY;
        List<Checkpoint> again = new ArrayList<>();
        for (var commit : log.commits()) {
            for (var fact : commit.facts()) edge = edge.append(Hash.leaf(fact.entry()));
            if (edge.size() % 100 == 0) again.add(new Checkpoint(SealedLog.NAME, edge.size(), edge.root()));
        }
        log.database.getCollection("ledger_checkpoints").deleteMany(new Document());
        log.database.getCollection("ledger_heads").deleteMany(new Document());
        again.forEach(one ->
                log.checkpoints.add(one, new Note(one.text(), List.of(log.key().sign(one.text())))));
    }
}
