package vn.congtam.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.wire.Returns.POISON;
import static vn.congtam.platform.wire.Returns.entry;
import static vn.congtam.platform.wire.Returns.returned;
import static vn.congtam.platform.wire.Returns.supplement;

import com.mongodb.MongoSocketReadException;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.wire.progress.Parked;

class IntakeTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final AtomicBoolean broken = new AtomicBoolean(true);
    private final Rig<Returns> rig = new Rig<>(database, Returns.fold(broken));

    @Test
    void facts_become_documents() {
        rig.deliver(returned("a", 0, "thiếu ảnh"), supplement("a", 1), returned("a", 2, "sai.$mẫu"));
        assertThat(rig.model.find("a")).contains(new Returns(2, "sai.$mẫu", Map.of("sai.$mẫu", 1, "thiếu ảnh", 1)));
        assertThat(rig.model.where(Map.of("lastReason", "sai.$mẫu"))).hasSize(1);
        assertThat(rig.model.where(Map.of("lastReason", "thiếu ảnh"))).isEmpty();
        assertThat(rig.model.all(10)).hasSize(1);
        assertThat(rig.model.find("b")).isEmpty();
    }

    @Test
    void a_topic_delivered_three_times_gives_the_same_documents() {
        List<Entry> facts = tasks(20, 5);
        rig.deliver(facts);
        String once = rig.model.digest();
        rig.deliver(facts);
        facts.forEach(rig::deliver);
        assertThat(rig.model.digest()).isEqualTo(once);
        assertThat(rig.counted("congtam.facts.duplicate")).isEqualTo(2.0 * facts.size());
        assertThat(rig.counted("congtam.facts.applied")).isEqualTo(1.0 * facts.size());
    }

    @Test
    void a_fact_that_comes_too_early_waits_for_those_before() {
        rig.deliver(returned("a", 6));
        rig.deliver(returned("a", 7, "bảy"));
        assertThat(rig.model.find("a").orElseThrow().count()).isEqualTo(6);
        assertThat(rig.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.kind()).isEqualTo(Parked.Kind.GAP);
            assertThat(parked.key()).isEqualTo("task/a");
            assertThat(parked.reason()).contains("fact 7 came, but 6 has not");
        });
        rig.deliver(returned("a", 6, "sáu"));
        assertThat(rig.model.find("a").orElseThrow().lastReason()).isEqualTo("bảy");
        assertThat(rig.parked()).isEmpty();
    }

    @Test
    void a_poison_fact_parks_its_stream_in_order_while_others_go_on() {
        rig.deliver(returned("a", 0, "1"), returned("a", 1, POISON), returned("a", 2, "3"), returned("b", 0, "x"));
        rig.deliver(returned("a", 3, "4"), returned("b", 1, "y"));
        assertThat(rig.model.find("a").orElseThrow().count()).isEqualTo(1);
        assertThat(rig.model.find("b").orElseThrow().count()).isEqualTo(2);
        assertThat(rig.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.kind()).isEqualTo(Parked.Kind.POISON);
            assertThat(parked.reason()).contains("this fold cannot do that yet");
            assertThat(parked.at().offset()).isEqualTo(1);
            assertThat(parked.trace()).hasSize(16);
            assertThat(parked.waiting()).hasSize(3);
        });
    }

    @Test
    void a_parked_stream_is_released_in_order_once_the_fault_is_mended() {
        List<Entry> facts = List.of(returned("a", 0, "1"), returned("a", 1, POISON), returned("a", 2, "3"));
        rig.deliver(facts);
        assertThat(rig.feed.intake().release("task/a")).isPresent();
        broken.set(false);
        assertThat(rig.feed.intake().release("task/a")).isEmpty();
        rig.deliver(returned("a", 3, "4"));
        assertThat(rig.model.find("a").orElseThrow().count()).isEqualTo(4);
        assertThat(rig.model.find("a").orElseThrow().lastReason()).isEqualTo("4");
        assertThat(rig.parked()).isEmpty();
    }

    @Test
    void a_stream_released_by_another_instance_goes_on_here() {
        rig.deliver(returned("a", 0, POISON));
        broken.set(false);
        assertThat(new Rig<>(database, Returns.fold(broken)).feed.intake().release("task/a"))
                .isEmpty();
        rig.deliver(returned("a", 1, "2"));
        assertThat(rig.model.find("a").orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void an_unknown_fact_and_one_of_a_newer_revision_park_their_streams() {
        Entry newer = entry("b", 0, "TaskReturned", "{}");
        rig.deliver(entry("a", 0, "TaskVanished", "{}"), revised(newer, 2), returned("c", 0, "x"));
        assertThat(rig.parked()).extracting(Parked::key).containsExactlyInAnyOrder("task/a", "task/b");
        assertThat(rig.model.find("c")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void what_cannot_be_read_is_refused_at_once_and_harms_nobody(String bomb) {
        byte[] bytes = bomb.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        rig.deliver("task/a", bytes);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        rig.deliver(returned("a", 0, "x"));
        assertThat(rig.model.find("a")).isPresent();
        assertThat(rig.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.kind()).isEqualTo(Parked.Kind.UNREADABLE);
            assertThat(parked.key()).isEqualTo("task/a");
            assertThat(parked.at().bytes()).isEqualTo(bytes);
        });
    }

    /** The quickest of some: what else runs on the machine is not the reader's fault. */
    @ParameterizedTest
    @MethodSource("bombs")
    void what_cannot_be_read_costs_next_to_nothing(String bomb) {
        byte[] bytes = bomb.getBytes(StandardCharsets.UTF_8);
        FactReader reader = FactReader.withoutKeys(FactNames.published());
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> reader.entry(bytes)).isInstanceOf(Unreadable.class);
            quickest = Math.min(quickest, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(quickest)).isLessThan(Duration.ofMillis(50));
    }

    static List<String> bombs() {
        String wide = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"k" + i + "\":1")
                .toList()
                .toString();
        return List.of(
                "no JSON",
                "",
                "[".repeat(5_000),
                "{\"pos\":" + "9".repeat(50_000) + "}",
                "{" + wide.substring(1, wide.length() - 1) + "}");
    }

    @Test
    void a_fact_under_the_key_of_another_stream_is_no_fact_of_either() {
        rig.deliver("task/b", returned("a", 0, "x").bytes());
        assertThat(rig.model.find("a")).isEmpty();
        assertThat(rig.parked()).extracting(Parked::kind).containsExactly(Parked.Kind.UNREADABLE);
    }

    @Test
    void a_crash_between_documents_and_cursors_changes_nothing() {
        List<Entry> facts = tasks(5, 4);
        AtomicBoolean down = new AtomicBoolean(true);
        Rig<Returns> crashing = new Rig<>(Outages.of(database, "cursors", down), Returns.fold(broken));
        assertThatThrownBy(() -> crashing.deliver(facts)).isInstanceOf(MongoSocketReadException.class);
        String written = crashing.model.digest();
        rig.deliver(facts);
        assertThat(rig.model.digest()).isEqualTo(written);
        assertThat(rig.model.find("t3").orElseThrow().count()).isEqualTo(4);
    }

    @Test
    void an_outage_is_survived_by_the_same_batch_again() {
        AtomicBoolean down = new AtomicBoolean(true);
        Rig<Returns> flaky = new Rig<>(Outages.of(database, "cursors", down), Returns.fold(broken));
        assertThatThrownBy(() -> flaky.deliver(tasks(3, 2))).isInstanceOf(MongoSocketReadException.class);
        down.set(false);
        flaky.deliver(tasks(3, 2));
        flaky.deliver(returned("t0", 2, "x"));
        assertThat(flaky.model.find("t0").orElseThrow().count()).isEqualTo(3);
        assertThat(flaky.parked()).isEmpty();
    }

    @Test
    void two_instances_fold_into_one_document_without_losing_a_fact() throws InterruptedException {
        Rig<Everywhere> one = new Rig<>(database, Everywhere.fold());
        Rig<Everywhere> other = new Rig<>(database, Everywhere.fold());
        Thread busy = Thread.ofVirtual()
                .start(() -> IntStream.range(0, 40).forEach(i -> other.deliver(returned("o" + i, 0, "x"))));
        IntStream.range(0, 40).forEach(i -> one.deliver(returned("p" + i, 0, "x")));
        busy.join();
        assertThat(one.model.find(Everywhere.ALL)).contains(new Everywhere(80));
    }

    @Test
    void the_order_between_streams_does_not_matter() {
        List<Entry> facts = tasks(10, 3);
        List<Entry> turned = new ArrayList<>(facts);
        turned.sort((a, b) -> a.agg().equals(b.agg())
                ? Long.compare(a.seq(), b.seq())
                : b.agg().compareTo(a.agg()));
        Rig<Everywhere> one = new Rig<>(database, Everywhere.fold());
        Rig<Everywhere> other = new Rig<>(RealDatabase.fresh(), Everywhere.fold());
        one.deliver(facts);
        turned.forEach(other::deliver);
        assertThat(other.model.digest()).isEqualTo(one.model.digest());
    }

    @Test
    void a_write_is_shown_once_its_facts_are_taken_in() throws InterruptedException {
        Receipt receipt = receipt("a", 1, "TaskReturned");
        rig.deliver(returned("a", 0, "x"));
        Thread later = Thread.ofVirtual().start(() -> rig.deliver(returned("a", 1, "y")));
        assertThat(rig.model.shows(receipt)).isTrue();
        later.join();
        assertThat(rig.model.shows(receipt("a", 2, "TaskReturned"))).isFalse();
        assertThat(rig.model.shows(receipt("a", 9, "PeriodOpened"))).isTrue();
    }

    @Test
    void another_instance_shows_it_too() {
        rig.deliver(returned("a", 0, "x"));
        assertThat(new Rig<>(database, Returns.fold(broken)).model.shows(receipt("a", 0, "TaskReturned")))
                .isTrue();
    }

    private static Receipt receipt(String task, long seq, String type) {
        return new Receipt(task, "task/" + task, seq, List.of(new Receipt.Recorded("e", type, seq, 0)));
    }

    private static Entry revised(Entry entry, int revision) {
        return new Entry(
                entry.log(),
                entry.pos(),
                entry.eventId(),
                entry.agg(),
                entry.seq(),
                entry.type(),
                revision,
                entry.ts(),
                entry.actor(),
                entry.cause(),
                entry.correlation(),
                entry.meta(),
                entry.payload());
    }

    private static List<Entry> tasks(int tasks, int factsEach) {
        return IntStream.range(0, tasks)
                .boxed()
                .flatMap(task -> returned("t" + task, factsEach).stream())
                .toList();
    }
}
