package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.ledger.witness.Seen;
import vn.congtam.ledger.witness.Verdict;
import vn.congtam.platform.ledger.Excerpts.Asked;
import vn.congtam.platform.web.Refused;

@SuppressWarnings("NullAway.Init") // set before each
class ExcerptsTest {

    @TempDir
    private Path folder;

    private SealedLog log;
    private Ledger ledger;
    private Excerpts excerpts;

    @BeforeEach
    void seal() {
        log = new SealedLog(folder);
        ledger = new Ledger(log.facts, log.tiles, log.places, log.checkpoints);
        excerpts = new Excerpts(log.facts, ledger, log.key());
        log.store(0, 260);
        log.start();
        log.awaitSigned(260);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_whole_stream_is_given_with_its_proofs_and_the_word_of_the_log() {
        Excerpt excerpt = Excerpt.parse(
                excerpts.of(any -> true, any -> true, stream("task/a"), 260).bytes());
        excerpt.verify(keys());
        assertThat(excerpt.streams()).containsExactly(new Given("task/a", true, upTo(260)));
        Checkpoint checkpoint = latest();
        assertThat(excerpt.items()).hasSize(260).allSatisfy(item -> item.verify(checkpoint));
    }

    @Test
    void who_may_not_have_all_of_a_stream_is_told_that_it_is_a_part() {
        Excerpt some = excerpts.of(fact -> fact.position() < 9, any -> true, stream("task/a"), 260);
        assertThat(some.streams()).containsExactly(new Given("task/a", false, upTo(9)));
        assertThat(excerpts.of(fact -> false, any -> true, stream("task/a"), 260)
                        .streams())
                .isEmpty();
    }

    @Test
    void a_single_fact_is_no_whole_stream() {
        String id = log.commits().get(7).facts().getFirst().eventId();
        assertThat(excerpts.of(any -> true, any -> true, new Asked(List.of(), List.of(id, "unknown"), List.of()), 260)
                        .streams())
                .containsExactly(new Given("task/a", false, List.of(7L)));
    }

    @Test
    void the_first_fact_of_a_stream_is_given_alone() {
        Asked first = new Asked(List.of(), List.of(), List.of("task/a", "task/b"));
        assertThat(excerpts.of(any -> true, any -> true, first, 260).streams())
                .containsExactly(new Given("task/a", false, List.of(0L)));
        assertThat(excerpts.of(fact -> false, any -> true, first, 260).streams())
                .isEmpty();
    }

    /** Nothing else could prove it. */
    @Test
    void that_nothing_was_ever_recorded_is_signed_for_who_may_know() {
        Excerpt none = Excerpt.parse(
                excerpts.of(any -> true, any -> true, stream("task/b"), 260).bytes());
        none.verify(keys());
        assertThat(none.streams()).containsExactly(new Given("task/b", true, List.of()));
        assertThat(excerpts.of(any -> true, "task/c"::equals, stream("task/b"), 260)
                        .streams())
                .isEmpty();
    }

    @Test
    void what_came_after_the_checkpoint_is_not_in_it() {
        log.store(260, 40);
        log.awaitSigned(300);
        assertThat(excerpts.of(any -> true, any -> true, stream("task/a"), 260).streams())
                .containsExactly(new Given("task/a", true, upTo(260)));
        assertThatThrownBy(() -> excerpts.of(any -> true, any -> true, stream("task/a"), 299))
                .isInstanceOf(Refused.class);
    }

    @Test
    void more_than_anybody_needs_at_once_is_refused() {
        List<String> many = Collections.nCopies(65, "task/a");
        assertThatThrownBy(() -> excerpts.of(any -> true, any -> true, new Asked(many, List.of(), List.of()), 260))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_witness_follows_how_the_log_grew() {
        log.store(260, 40);
        log.awaitSigned(300);
        AddCheckpoint first = ledger.growth(0, 0).orElseThrow();
        AddCheckpoint last = ledger.growth(first.checkpoint().size(), 299).orElseThrow();
        Seen seen = cosigned(first, Seen.NOTHING);
        assertThat(cosigned(last, seen)).isEqualTo(Seen.of(latest()));
        assertThat(ledger.growth(0, 300)).isEmpty();
        assertThat(ledger.growth(301, 0)).isEmpty();
        assertThat(ledger.growth(-1, 0)).isEmpty();
    }

    private Seen cosigned(AddCheckpoint next, Seen seen) {
        Verdict verdict = Verdict.on(AddCheckpoint.parse(next.bytes()), keys(), seen);
        assertThat(verdict).isInstanceOf(Verdict.Cosign.class);
        return Seen.of(((Verdict.Cosign) verdict).checkpoint());
    }

    private Checkpoint latest() {
        return Checkpoint.parse(ledger.checkpoint().orElseThrow().text());
    }

    private List<VerifierKey> keys() {
        return List.of(log.key().verifier());
    }

    private static List<Long> upTo(long size) {
        return LongStream.range(0, size).boxed().toList();
    }

    private static Asked stream(String name) {
        return new Asked(List.of(name), List.of(), List.of());
    }
}
