package vn.congtam.platform.store.commits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.platform.store.commits.Commit.Stored;
import vn.congtam.platform.testing.RealDatabase;

class CommitLogTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CommitLog log = new CommitLog(database, meters);

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Test
    void an_empty_log_has_no_head() {
        assertThat(log.head()).isEqualTo(-1);
        assertThat(log.from(0, 10)).isEmpty();
        assertThat(log.version("task/none")).isEqualTo(-1);
        assertThat(log.ordinalOf(0)).isZero();
    }

    @Test
    void the_bytes_read_back_are_the_canonical_bytes_with_their_position() {
        log.append(Drafts.facts(Drafts.stream(), 0, 11));
        Entry entry = Drafts.entry(Drafts.stream(), 0);
        log.append(Drafts.of("VC0007:k1", entry));

        Commit read = log.from(1, 1).getFirst();
        Stored fact = read.facts().getFirst();
        assertThat(fact.entry()).isEqualTo(at(entry, 11).bytes());
        assertThat(new String(fact.entry(), fact.payload(), fact.length(), StandardCharsets.UTF_8))
                .isEqualTo(entry.payload());
        assertThat(fact)
                .extracting(Stored::position, Stored::eventId, Stored::stream, Stored::seq, Stored::type, Stored::ts)
                .containsExactly(11L, entry.eventId(), entry.agg(), 0L, "TaskAccepted", Drafts.MORNING);
        assertThat(read.command()).isEqualTo("VC0007:k1");
        assertThat(read.request()).isEqualTo("hash of VC0007:k1");
    }

    private static Entry at(Entry e, long position) {
        return new Entry(
                e.log(),
                position,
                e.eventId(),
                e.agg(),
                e.seq(),
                e.type(),
                e.rev(),
                e.ts(),
                e.actor(),
                e.cause(),
                e.correlation(),
                e.meta(),
                e.payload());
    }

    @Test
    void a_commit_is_stored_as_a_whole_or_not_at_all() {
        String stream = Drafts.stream();
        log.append(Drafts.fact(stream, 2));

        assertThatThrownBy(() -> log.append(Drafts.facts(stream, 0, 3))).isInstanceOf(KeyTaken.class);

        assertThat(log.head()).isZero();
        assertThat(log.facts(stream, 0, 10)).extracting(Stored::seq).containsExactly(2L);
    }

    @Test
    void a_refused_commit_leaves_no_gap() {
        String stream = Drafts.stream();
        log.append(Drafts.fact(stream, 0));
        assertThatThrownBy(() -> log.append(Drafts.fact(stream, 0))).isInstanceOf(KeyTaken.class);
        log.append(Drafts.fact(stream, 1));

        assertThat(log.from(0, 10)).extracting(Commit::ordinal).containsExactly(0L, 1L);
        assertThat(log.version(stream)).isEqualTo(1);
        assertThat(meters.counter("congtam.facts.appended").count()).isEqualTo(2);
    }

    @Test
    void one_draft_cannot_use_a_place_twice() {
        String stream = Drafts.stream();
        assertThatThrownBy(() -> log.append(Drafts.of(null, Drafts.entry(stream, 0), Drafts.entry(stream, 0))))
                .isInstanceOf(KeyTaken.class);
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void a_command_is_carried_out_once_and_its_first_commit_is_told() {
        Commit first = log.append(Drafts.of("VC0007:k1", Drafts.entry(Drafts.stream(), 0)));

        assertThatThrownBy(() -> log.append(Drafts.of("VC0007:k1", Drafts.entry(Drafts.stream(), 0))))
                .isInstanceOfSatisfying(
                        CommandRepeated.class,
                        repeated -> assertThat(repeated.first().hash()).isEqualTo(first.hash()));
        assertThat(log.head()).isZero();
        assertThat(log.byCommand("VC0007:k1")).map(Commit::ordinal).hasValue(0L);
        assertThat(log.byCommand("VC0007:k2")).isEmpty();
    }

    @Test
    void an_entry_too_large_for_a_tile_is_refused_before_anything_is_stored() {
        String stream = Drafts.stream();
        Entry large = Drafts.entry(stream, 1, "{\"note\":\"" + "x".repeat(60_000) + "\"}");
        assertThatThrownBy(() -> log.append(Drafts.of(null, Drafts.entry(stream, 0), large)))
                .isInstanceOf(EntryTooLarge.class);
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void every_commit_carries_the_hash_of_the_one_before_and_a_changed_one_shows() {
        IntStream.range(0, 40).forEach(i -> log.append(Drafts.facts(Drafts.stream(), 0, 1 + i % 3)));
        Chain.verify(log);

        byte[] entry = log.from(17, 1).getFirst().facts().getFirst().entry();
        byte[] forged = new String(entry, StandardCharsets.UTF_8)
                .replace("Xong", "Xonh")
                .getBytes(StandardCharsets.UTF_8);
        database.getCollection("commits")
                .updateOne(
                        new Document("_id", 17L), new Document("$set", new Document("ev.0.entry", new Binary(forged))));

        assertThatThrownBy(() -> Chain.verify(log)).hasMessageContaining("before 18");
    }

    @Test
    void the_head_of_a_log_of_any_length_is_found_and_so_is_every_position() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Commit commit = log.append(Drafts.facts(Drafts.stream(), 0, 1 + random.nextInt(3)));
            if (random.nextInt(10) == 0) {
                try (CommitLog other = new CommitLog(database, new SimpleMeterRegistry())) {
                    assertThat(other.head()).isEqualTo(i);
                    assertThat(other.ordinalOf(commit.first())).isEqualTo(i);
                    assertThat(other.ordinalOf(commit.next() - 1)).isEqualTo(i);
                    assertThat(other.ordinalOf(commit.next())).isEqualTo(i + 1);
                    long some = random.nextLong(commit.next());
                    assertThat(other.from(other.ordinalOf(some), 1).getFirst().facts())
                            .extracting(Stored::position)
                            .contains(some);
                }
            }
        }
    }

    @Test
    void reading_on_is_in_order_and_bounded() {
        IntStream.range(0, 300).forEach(i -> log.append(Drafts.fact("task/long", i)));
        assertThat(log.from(0, 1_000)).hasSize(256);
        assertThat(log.from(250, 20)).extracting(Commit::ordinal).isSorted().hasSize(20);
        assertThat(log.from(290, 20)).hasSize(10);
        assertThat(log.version("task/long")).isEqualTo(299);
        assertThat(log.facts("task/long", 100, 128))
                .extracting(Stored::seq)
                .hasSize(128)
                .isSorted();
    }

    @Test
    void who_waits_is_woken_by_a_commit_of_this_process_and_of_another() throws Exception {
        assertThat(log.awaitBeyond(-1, Duration.ofMillis(20))).isFalse();
        try (CommitLog other = new CommitLog(database, new SimpleMeterRegistry())) {
            for (CommitLog writer : List.of(log, other, log, other)) {
                long head = log.head();
                Thread waiting = Thread.ofVirtual().start(() -> awaitQuietly(head));
                writer.append(Drafts.fact(Drafts.stream(), 0));
                long stored = System.nanoTime();
                waiting.join();
                long late = (System.nanoTime() - stored) / 1_000_000;
                System.out.println((writer == log ? "own" : "foreign") + " commit seen after " + late + " ms");
                assertThat(late).isLessThan(500);
            }
        }
    }

    private void awaitQuietly(long head) {
        try {
            assertThat(log.awaitBeyond(head, Duration.ofSeconds(5))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
