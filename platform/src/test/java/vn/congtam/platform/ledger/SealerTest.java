package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.Entry;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tile.EntryBundle;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tree.Consistency;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.ledger.tree.Tree;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.testing.RealDatabase;

class SealerTest {
    private static final String LOG = "congtam.khanhhoa/test";
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");

    @TempDir
    private Path folder;

    private final MongoDatabase database = RealDatabase.fresh();
    private final CommitLog facts = new CommitLog(database, new SimpleMeterRegistry());
    private final Tiles tiles = new Tiles(database.getCollection("ledger_tiles"));
    private final Places places = new Places(database.getCollection("ledger_places"));
    private final Checkpoints checkpoints =
            new Checkpoints(database.getCollection("ledger_checkpoints"), database.getCollection("ledger_heads"));
    private final Ledger ledger = new Ledger(facts, tiles, places, checkpoints);
    private final List<Note> published = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final List<Sealer> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Sealer::stop);
        facts.close();
    }

    @Test
    void what_is_signed_is_the_tree_of_the_bytes_of_all_facts() {
        store(0, 600);
        start();
        eventually(() -> signed() == 600);
        Edge edge = Edge.EMPTY;
        for (byte[] entry : entries()) edge = edge.append(Hash.leaf(entry));
        assertThat(checkpoint().root()).isEqualTo(edge.root());
        assertThat(checkpoint().origin()).isEqualTo(LOG);
        eventually(() -> !published.isEmpty());
    }

    @Test
    void every_fact_can_be_proved_by_the_published_key_alone() {
        store(0, 300);
        start();
        eventually(() -> signed() == 300);
        Policy policy = new Policy(List.of(key().verifier()), List.of(), 0);
        for (Commit.Stored fact :
                commits().stream().flatMap(one -> one.facts().stream()).toList()) {
            Commit.Stored found = ledger.fact(fact.eventId()).orElseThrow();
            LogProof proof = LogProof.parse(ledger.proof(found).orElseThrow().bytes());
            assertThat(proof.verify(Hash.leaf(fact.entry()), policy)
                            .checkpoint()
                            .size())
                    .isEqualTo(300);
            assertThatThrownBy(() -> proof.verify(Hash.leaf(new byte[] {1}), policy))
                    .isInstanceOf(Flawed.class);
        }
        assertThat(ledger.fact("unknown")).isEmpty();
    }

    @Test
    void tiles_and_entries_are_those_of_the_signed_tree_and_no_more() {
        store(0, 300);
        start();
        eventually(() -> signed() == 300);
        TilePath full = TilePath.parse("tile/0/000");
        TilePath partial = TilePath.parse("tile/0/001.p/44");
        assertThat(ledger.tile(full).orElseThrow().bytes()).hasSize(8_192);
        Tile edge = ledger.tile(partial).orElseThrow();
        EntryBundle bundle =
                ledger.entries(TilePath.parse("tile/entries/001.p/44")).orElseThrow();
        assertThat(bundle.hashed()).isEqualTo(edge);
        assertThat(ledger.tile(TilePath.parse("tile/0/001.p/45"))).isEmpty();
        assertThat(ledger.entries(TilePath.parse("tile/entries/001"))).isEmpty();
    }

    @Test
    void a_sealer_that_starts_again_goes_on_from_what_it_signed() {
        store(0, 260);
        start();
        eventually(() -> signed() == 260);
        Checkpoint earlier = checkpoint();
        started.getFirst().stop();
        store(260, 300);
        start();
        eventually(() -> signed() == 560);
        Consistency proof = new Tree(560, new vn.congtam.ledger.tile.Tiled(560, tiles::at)).consistency(260);
        proof.verify(earlier.root(), checkpoint().root());
    }

    @Test
    void facts_cut_off_behind_what_was_signed_are_noticed_and_nothing_more_is_signed() {
        store(0, 20);
        start();
        eventually(() -> signed() == 20);
        started.getFirst().stop();
        database.getCollection("commits").deleteOne(new Document("_id", 19L));
        Sealer sealer = start();
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.SHRUNK);
        assertThat(signed()).isEqualTo(20);
        assertThat(evidence()).contains("SHRUNK");
    }

    @Test
    void an_old_copy_of_the_whole_database_does_not_get_signed_beside() {
        store(0, 20);
        start();
        eventually(() -> signed() == 20);
        started.getFirst().stop();
        List.of("commits", "ledger_tiles", "ledger_places", "ledger_checkpoints", "ledger_heads")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        CommitLog anew = new CommitLog(database, new SimpleMeterRegistry());
        IntStream.range(0, 30).forEach(seq -> anew.append(draft(seq)));
        Sealer sealer = started(new Sealer(
                anew, database.getCollection("leases"), tiles, places, signing(), file(), Clock.systemUTC()));
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.FORKED);
        assertThat(checkpoints.latest()).isEmpty();
        anew.close();
    }

    @Test
    void hashes_that_were_changed_in_the_database_are_not_signed() {
        store(0, 20);
        start();
        eventually(() -> signed() == 20);
        started.getFirst().stop();
        Document tile = java.util.Objects.requireNonNull(
                database.getCollection("ledger_tiles").find().first());
        byte[] bytes = tile.get("hashes", Binary.class).getData();
        bytes[3] ^= 1;
        database.getCollection("ledger_tiles")
                .replaceOne(new Document("_id", tile.get("_id")), tile.append("hashes", new Binary(bytes)));
        Sealer sealer = start();
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.FORKED);
    }

    @Test
    void two_instances_sign_one_tree_and_when_one_goes_the_other_goes_on() {
        Sealer one = start();
        Sealer other = start();
        store(0, 50);
        eventually(() -> signed() == 50);
        (one.size() > 0 ? one : other).stop();
        store(50, 10);
        eventually(() -> signed() == 60);
    }

    @Test
    void the_key_is_made_once_and_its_public_half_lies_beside_it() throws IOException {
        SigningKey first = key();
        assertThat(key().verifier()).isEqualTo(first.verifier());
        assertThat(Files.readString(folder.resolve("log.vkey")).strip())
                .isEqualTo(first.verifier().toString());
        assertThatThrownBy(() -> new LogKeys(folder, "another").of(LOG)).isInstanceOf(RuntimeException.class);
    }

    private Sealer start() {
        return started(new Sealer(
                facts, database.getCollection("leases"), tiles, places, signing(), file(), Clock.systemUTC()));
    }

    private Sealer started(Sealer sealer) {
        sealer.start();
        started.add(sealer);
        return sealer;
    }

    private Signing signing() {
        return new Signing(LOG, key(), file(), checkpoints, published::add);
    }

    private LastSigned file() {
        return new LastSigned(folder);
    }

    private SigningKey key() {
        return new LogKeys(folder, "secret").of(LOG);
    }

    private long signed() {
        return checkpoints
                .latest()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    private Checkpoint checkpoint() {
        Optional<Note> latest = checkpoints.latest();
        return Checkpoint.parse(latest.orElseThrow().text());
    }

    private List<byte[]> entries() {
        return commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .map(Commit.Stored::entry)
                .toList();
    }

    private List<Commit> commits() {
        List<Commit> all = new ArrayList<>();
        for (List<Commit> more = facts.from(0, 100); !more.isEmpty(); more = facts.from(all.size(), 100)) {
            all.addAll(more);
        }
        return all;
    }

    private String evidence() {
        try (var files = Files.list(folder)) {
            Path found = files.filter(file -> file.getFileName().toString().startsWith("evidence-"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(found);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void store(int from, int count) {
        IntStream.range(from, from + count).forEach(seq -> facts.append(draft(seq)));
    }

    private static Draft draft(long seq) {
        Entry fact = new Entry(
                LOG,
                0,
                java.util.UUID.randomUUID().toString(),
                "task/a",
                seq,
                "TaskAccepted",
                1,
                MORNING,
                "VC0003",
                null,
                null,
                Map.of(),
                "{}");
        return new Draft(null, null, MORNING, List.of(fact));
    }
}
