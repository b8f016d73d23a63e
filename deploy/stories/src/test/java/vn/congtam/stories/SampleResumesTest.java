package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A sample whose load was killed twice comes out as one that was left in peace. */
class SampleResumesTest {
    private static final Set<String> ON_THE_WAY = Set.of("ScoreChanged", "SubordinateStood");
    private static final int COMMITS_OF_FOUNDING = 150;
    private static final int COMMITS_OF_WORK = 250;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Path data = Standalone.directory("resume");
    private final int port = Standalone.freePort();
    private Standalone running = Standalone.begin(data, port, "--sample", "commune");

    @Test
    void a_load_that_was_killed_twice_comes_out_as_one_left_in_peace() {
        System.out.println("seed: " + seed);
        Random moments = new Random(seed);
        killWhenStored("indicator", 1 + moments.nextInt(COMMITS_OF_FOUNDING));
        killWhenStored("submission", 1 + moments.nextInt(COMMITS_OF_WORK));
        running.awaitLine("READY ");
        ReadModels resumed = new ReadModels(as("admin"));
        resumed.awaitStill();
        resumed.equalAFreshFold();
        new ReadModels(Commune.as("admin")).awaitStill();
        Api undisturbed = Commune.as("inspector");
        for (YearMonth month : List.of(Commune.lastMonth(), Today.month())) {
            assertThat(people(as("inspector"), month)).isEqualTo(people(undisturbed, month));
        }
        for (String staff : people(undisturbed, Commune.lastMonth()).keySet()) {
            assertThat(history(as("inspector"), staff)).as(staff).isEqualTo(history(undisturbed, staff));
        }
    }

    private void killWhenStored(String service, int commits) {
        running.awaitLine("loading the sample");
        ReadModels models = new ReadModels(as("admin"));
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (models.commits(service) < commits) {
            assertThat(System.nanoTime()).as(service).isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        running.kill();
        assertThat(running.printed()).doesNotContain("READY ");
        running = Standalone.begin(data, port, "--sample", "commune");
    }

    /** Everybody's row of the dashboard. */
    private static Map<String, JsonNode> people(Api who, YearMonth month) {
        String agency = "/reporting/api/v1/dashboard/" + Commune.AGENCY;
        Map<String, JsonNode> people = new TreeMap<>();
        for (JsonNode division : rows(who, agency, month)) {
            rows(who, agency + "/" + division.path("id").asString(), month)
                    .forEach(row -> people.put(row.path("id").asString(), row));
        }
        assertThat(people).hasSize(32);
        if (isOfOtherStories(Commune.LAN, month.toString())) {
            people.remove(Commune.LAN);
        }
        return people;
    }

    private static JsonNode rows(Api who, String path, YearMonth month) {
        return who.get(path + "?month=" + month).body().path("rows");
    }

    /**
     * Ids and times of day differ; how often a score changed on the way, and which of a leader's people was the last to
     * turn what d rests on, depends on what was first known. What came of it is compared on the dashboard.
     */
    private static List<String> history(Api who, String staff) {
        return who.get("/reporting/api/v1/history/" + staff)
                .body()
                .valueStream()
                .filter(fact -> !ON_THE_WAY.contains(fact.path("type").asString()))
                .filter(fact -> !isOfOtherStories(staff, fact.path("month").asString("")))
                .map(fact -> fact.path("month").asString("") + " "
                        + fact.path("type").asString() + " "
                        + fact.path("actor").asString() + " " + fact.path("vi").asString())
                .sorted()
                .toList();
    }

    /** In the commune left in peace, other stories are told of Lan, and of nobody else; none of the month that is over. */
    private static boolean isOfOtherStories(String staff, String month) {
        return staff.equals(Commune.LAN) && !month.equals(Commune.lastMonth().toString());
    }

    private Api as(String who) {
        return new Api(running.origin(), running.token(who));
    }

    @AfterEach
    void stop() {
        running.close();
    }
}
