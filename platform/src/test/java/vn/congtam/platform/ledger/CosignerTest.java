package vn.congtam.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.log.Policy;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.web.Refused;

/** A log and the witnesses that it asks over HTTP. */
@SuppressWarnings("NullAway.Init") // set before each
class CosignerTest {
    @TempDir
    private Path folder;

    private final List<Note> published = new CopyOnWriteArrayList<>();
    private SealedLog log;
    private Ledger ledger;
    private Neighbour one;
    private Neighbour other;
    private Cosigner cosigner;

    @BeforeEach
    void open() {
        log = new SealedLog(folder.resolve("own"));
        ledger = new Ledger(log.facts, log.tiles, log.places, log.checkpoints);
        one = new Neighbour(folder.resolve("one"), folder.resolve("own/log.vkey"));
        other = new Neighbour(folder.resolve("other"), folder.resolve("own/log.vkey"));
        cosigner = new Cosigner(ledger, log.checkpoints, witnesses(), published::add);
        sealed(20);
    }

    @AfterEach
    void close() {
        cosigner.stop();
        one.close();
        other.close();
        log.close();
    }

    @Test
    void what_is_signed_is_cosigned_and_a_proof_rests_on_it() {
        cosigner.start();
        eventually(() -> cosigned() == 20);
        Policy policy = new Policy(List.of(log.key().verifier()), List.of(one.key(), other.key()), 2);
        Commit.Stored fact = log.commits().get(7).facts().getFirst();
        LogProof proof = LogProof.parse(ledger.proof(fact).orElseThrow().bytes());
        assertThat(proof.verify(Hash.leaf(fact.entry()), policy).witnessed()).hasSize(2);
        assertThat(ledger.checkpoint().orElseThrow().signatures()).hasSize(3);
        assertThat(log.checkpoints.of(20).orElseThrow().signatures()).hasSize(3);
        assertThat(published).hasSize(1);
        assertThat(official(2).last().signatures()).hasSize(3);
        assertThat(cosigner.troubles()).isEmpty();
    }

    @Test
    void a_witness_that_goes_on_from_an_earlier_time_is_asked_from_there() {
        cosigner.start();
        eventually(() -> cosigned() == 20);
        cosigner.stop();
        log.store(20, 300);
        log.awaitSigned(320);
        cosigner = new Cosigner(ledger, log.checkpoints, witnesses(), published::add);
        cosigner.start();
        eventually(() -> cosigned() == 320);
    }

    @Test
    void with_a_witness_away_sealing_goes_on_and_nothing_is_official() {
        other.close();
        cosigner.start();
        eventually(() -> cosigned() == 20);
        assertThat(ledger.cosigned().orElseThrow().signatures()).hasSize(2);
        assertThat(cosigner.troubles()).containsOnlyKeys("other");
        assertThat(official(1).last().signatures()).hasSize(2);
        assertThatThrownBy(() -> official(2).last()).isInstanceOf(Refused.class);
        log.store(20, 5);
        log.awaitSigned(25);
    }

    @Test
    void another_past_is_cosigned_by_nobody_even_with_the_key_of_the_log() {
        cosigner.start();
        eventually(() -> cosigned() == 20);
        Note forged = signed(new Checkpoint(SealedLog.NAME, 30, Hash.leaf("another past".getBytes(UTF_8)), List.of()));
        Hash any = Hash.leaf("no proof of it".getBytes(UTF_8));
        assertThat(one.asked("old 20\n" + any + "\n\n" + forged)).startsWith("422");
        assertThat(one.asked("old 0\n\n" + forged)).isEqualTo("409 20\n");
    }

    @Test
    void two_trees_of_one_size_are_kept_as_evidence() {
        cosigner.start();
        eventually(() -> cosigned() == 20);
        Checkpoint fork = new Checkpoint(SealedLog.NAME, 20, Hash.leaf("other".getBytes(UTF_8)), List.of());
        assertThat(one.asked("old 20\n\n" + signed(fork))).startsWith("422");
        assertThat(one.evidence()).singleElement().asString().contains(fork.text());
    }

    @Test
    void who_sets_the_database_of_a_witness_back_does_not_set_its_memory_back() {
        cosigner.start();
        eventually(() -> cosigned() == 20);
        one.database().getCollection("ledger_seen").deleteMany(new Document());
        String note = ledger.checkpoint().orElseThrow().toString();
        assertThat(one.asked("old 0\n\n" + note)).isEqualTo("409 20\n");
        assertThat(one.asked("old 20\n\n" + note)).startsWith("200");
    }

    @Test
    void a_log_that_nobody_knows_and_a_word_that_is_none_are_refused() {
        String note = ledger.checkpoint().orElseThrow().toString();
        assertThat(one.asked("old 0\n\n" + note.replace("khanhhoa/test", "khanhhoa/else")))
                .startsWith("404");
        Checkpoint checkpoint =
                Checkpoint.parse(ledger.checkpoint().orElseThrow().text());
        Note byAnother = new Note(checkpoint.text(), List.of(other.logKey().sign(checkpoint.text())));
        assertThat(one.asked("old 0\n\n" + byAnother)).startsWith("403");
        assertThat(one.asked("nonsense")).startsWith("400");
    }

    private Note signed(Checkpoint checkpoint) {
        return new Note(checkpoint.text(), List.of(log.key().sign(checkpoint.text())));
    }

    private void sealed(int facts) {
        log.store(0, facts);
        log.start();
        log.awaitSigned(facts);
    }

    private long cosigned() {
        return ledger.cosigned()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    private Official official(int quorum) {
        return new Official(ledger, log.key().verifier(), witnesses(), quorum);
    }

    private List<Asking> witnesses() {
        return List.of(one.asking("one"), other.asking("other"));
    }
}
