package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

@SuppressWarnings("NullAway.Init") // set before each
class SealerTest {
    @TempDir
    private Path folder;

    private SealedLog log;
    private Ledger ledger;

    @BeforeEach
    void open() {
        log = new SealedLog(folder);
        ledger = new Ledger(log.facts, log.tiles, log.places, log.checkpoints);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void what_is_signed_is_the_tree_of_the_bytes_of_all_facts() {
        log.store(0, 600);
        log.start();
        log.awaitSigned(600);
        Edge edge = Edge.EMPTY;
        for (byte[] entry : entries()) edge = edge.append(Hash.leaf(entry));
        assertThat(checkpoint().root()).isEqualTo(edge.root());
        assertThat(checkpoint().origin()).isEqualTo(SealedLog.NAME);
        eventually(() -> !log.published.isEmpty());
    }

    @Test
    void every_fact_can_be_proved_by_the_published_key_alone() {
        log.store(0, 300);
        log.start();
        log.awaitSigned(300);
        Policy policy = new Policy(List.of(log.key().verifier()), List.of(), 0);
        for (Commit.Stored fact :
                log.commits().stream().flatMap(one -> one.facts().stream()).toList()) {
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
        log.store(0, 300);
        log.start();
        log.awaitSigned(300);
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
        log.store(0, 260);
        log.start();
        log.awaitSigned(260);
        Checkpoint earlier = checkpoint();
        log.rest();
        log.store(260, 300);
        log.start();
        log.awaitSigned(560);
        Consistency proof = new Tree(560, new vn.congtam.ledger.tile.Tiled(560, log.tiles::at)).consistency(260);
        proof.verify(earlier.root(), checkpoint().root());
    }

    @Test
    void facts_cut_off_behind_what_was_signed_are_noticed_and_nothing_more_is_signed() {
        log.store(0, 20);
        log.start();
        log.awaitSigned(20);
        log.rest();
        log.database.getCollection("commits").deleteOne(new Document("_id", 19L));
        Sealer sealer = log.start();
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.SHRUNK);
        assertThat(log.signed()).isEqualTo(20);
        assertThat(evidence()).contains("SHRUNK");
    }

    @Test
    void an_old_copy_of_the_whole_database_does_not_get_signed_beside() {
        log.store(0, 20);
        log.start();
        log.awaitSigned(20);
        log.rest();
        List.of("commits", "ledger_tiles", "ledger_places", "ledger_checkpoints", "ledger_heads")
                .forEach(name -> log.database.getCollection(name).deleteMany(new Document()));
        CommitLog anew = new CommitLog(log.database, new SimpleMeterRegistry());
        IntStream.range(0, 30).forEach(seq -> anew.append(SealedLog.draft(seq)));
        Sealer sealer = log.startOn(anew);
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.FORKED);
        assertThat(log.checkpoints.latest()).isEmpty();
        anew.close();
    }

    @Test
    void hashes_that_were_changed_in_the_database_are_not_signed() {
        log.store(0, 20);
        log.start();
        log.awaitSigned(20);
        log.rest();
        Document tile = java.util.Objects.requireNonNull(
                log.database.getCollection("ledger_tiles").find().first());
        byte[] bytes = tile.get("hashes", Binary.class).getData();
        bytes[3] ^= 1;
        log.database
                .getCollection("ledger_tiles")
                .replaceOne(new Document("_id", tile.get("_id")), tile.append("hashes", new Binary(bytes)));
        Sealer sealer = log.start();
        eventually(() -> sealer.flaw().isPresent());
        assertThat(sealer.flaw()).contains(Flaw.FORKED);
    }

    @Test
    void two_instances_sign_one_tree_and_when_one_goes_the_other_goes_on() {
        Sealer one = log.start();
        Sealer other = log.start();
        log.store(0, 50);
        log.awaitSigned(50);
        (one.size() > 0 ? one : other).stop();
        log.store(50, 10);
        log.awaitSigned(60);
    }

    @Test
    void the_key_is_made_once_and_its_public_half_lies_beside_it() throws IOException {
        SigningKey first = log.key();
        assertThat(log.key().verifier()).isEqualTo(first.verifier());
        assertThat(Files.readString(folder.resolve("log.vkey")).strip())
                .isEqualTo(first.verifier().toString());
        assertThatThrownBy(() -> new LogKeys(folder, "another").of(SealedLog.NAME))
                .isInstanceOf(RuntimeException.class);
    }

    private Checkpoint checkpoint() {
        Optional<Note> latest = log.checkpoints.latest();
        return Checkpoint.parse(latest.orElseThrow().text());
    }

    private List<byte[]> entries() {
        return log.commits().stream()
                .flatMap(commit -> commit.facts().stream())
                .map(Commit.Stored::entry)
                .toList();
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
}
