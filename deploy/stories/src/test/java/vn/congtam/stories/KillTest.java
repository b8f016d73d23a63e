package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The whole process is killed at random moments while people write in two services, and two others follow. What was
 * acknowledged is there, once, and so is all that follows from it. {@code -Dkills=10} for more, {@code -Dseed=N} for the
 * same moments.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Path data = Standalone.directory("kill");
    private final int port = Standalone.freePort();

    private Standalone running = Standalone.start(data, port, "none");
    private final ReadModels readModels = new ReadModels(as("admin"));
    private final Agencies agencies = new Agencies(as("homeaffairs"));
    private final List<Work> works = works(as(Office.RATER));

    @Test
    void what_was_acknowledged_is_there_once_and_so_is_what_follows_from_it() {
        System.out.println("kills: " + KILLS + ", seed: " + seed);
        Office office = new Office(as("homeaffairs"), as("hr"), as("head"));
        office.found();
        readModels.awaitStill();
        office.openMonth();
        readModels.awaitStill();
        long indicator = readModels.commits("indicator");
        Random moments = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(200 + moments.nextInt(3_000));
            running = Standalone.start(data, port, "none");
        }
        works.forEach(Work::next);
        agencies.next();
        readModels.awaitStill();
        assertThat(readModels.commits("indicator"))
                .isEqualTo(indicator + 2L * agencies.founded().size());
        check();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private void writeUntilKilled(int millis) {
        AtomicBoolean cut = new AtomicBoolean();
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<Future<?>> writing = writers()
                    .<Future<?>>map(writer -> people.submit(() -> writer.accept(cut::get)))
                    .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            cut.set(true);
            running.kill();
            assertThat(writing).allSatisfy(future -> assertThat(future.get()).isNull());
        }
    }

    private Stream<Consumer<BooleanSupplier>> writers() {
        return Stream.concat(Stream.of(agencies::until), works.stream().map(work -> work::until));
    }

    private void check() {
        assertThat(as("homeaffairs").get("/indicator/api/v1/agencies").body().valueStream())
                .extracting(agency -> agency.path("agency").asString())
                .doesNotHaveDuplicates()
                .containsAll(agencies.founded());
        long facts = works.stream()
                .flatMap(work -> work.facts().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(readModels.commits("submission")).isEqualTo(facts);
        JsonNode dashboard = as("leader")
                .get("/reporting/api/v1/dashboard/" + Office.AGENCY + "/kinh-te?month=" + Today.month())
                .body();
        works.forEach(work -> check(work, dashboard));
        readModels.equalAFreshFold();
        System.out.println(
                "acknowledged and found: " + agencies.founded().size() + " agencies, " + facts + " facts of tasks");
    }

    private void check(Work work, JsonNode dashboard) {
        JsonNode slip = as("inspector")
                .get("/scoring/api/v1/slips/" + work.owner() + "/" + Today.month())
                .body();
        Map<String, Integer> found = new TreeMap<>();
        slip.path("works").forEach(line -> {
            found.put(line.path("task").asString(), line.path("facts").size());
            List<String> facts = line.path("facts")
                    .valueStream()
                    .map(fact -> fact.path("eventId").asString())
                    .toList();
            assertThat(line.path("recorded").valueStream())
                    .extracting(recording -> recording.path("cause").asString())
                    .containsExactlyInAnyOrderElementsOf(facts);
        });
        assertThat(found).containsExactlyInAnyOrderEntriesOf(work.facts());
        JsonNode row = dashboard
                .path("rows")
                .valueStream()
                .filter(person -> person.path("id").asString().equals(work.owner()))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("person").path("figures"))
                .as(work.owner())
                .isNotEmpty()
                .isEqualTo(slip.path("figures"));
    }

    private List<Work> works(Api rater) {
        return Office.OFFICIALS.stream()
                .map(official -> new Work(rater, as(official), official))
                .toList();
    }

    /** The key of the installation outlives its process, so tokens do, too. */
    private Api as(String who) {
        return new Api(running.origin(), running.token(who));
    }
}
