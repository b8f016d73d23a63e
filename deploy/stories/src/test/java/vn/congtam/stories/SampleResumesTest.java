package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A sample whose load was killed twice comes out as one that was left in peace. */
class SampleResumesTest {
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
        new ReadModels(as("admin")).equalAFreshFold();
        Api undisturbed = Commune.as("inspector");
        for (YearMonth month : List.of(Commune.lastMonth(), Today.month())) {
            for (String division : divisions(undisturbed, month)) {
                assertThat(rows(as("inspector"), division, month)).isEqualTo(rows(undisturbed, division, month));
            }
        }
        for (String staff : staff(undisturbed)) {
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

    private static List<String> divisions(Api who, YearMonth month) {
        return who.get("/reporting/api/v1/dashboard/" + Commune.AGENCY + "?month=" + month)
                .body()
                .path("rows")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }

    private static JsonNode rows(Api who, String division, YearMonth month) {
        JsonNode rows = who.get("/reporting/api/v1/dashboard/" + Commune.AGENCY + "/" + division + "?month=" + month)
                .body()
                .path("rows");
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static List<String> staff(Api who) {
        return divisions(who, Commune.lastMonth()).stream()
                .flatMap(division -> rows(who, division, Commune.lastMonth()).valueStream())
                .map(row -> row.path("id").asString())
                .toList();
    }

    /** Ids and times of day differ; how often a score changed on the way depends on what was first known. */
    private static List<String> history(Api who, String staff) {
        return Stream.of(Commune.lastMonth(), Today.month())
                .flatMap(month -> who.get("/reporting/api/v1/history/" + staff + "?month=" + month)
                        .body()
                        .valueStream())
                .filter(fact -> !fact.path("type").asString().equals("ScoreChanged"))
                .map(fact -> fact.path("month").asString() + " "
                        + fact.path("type").asString() + " "
                        + fact.path("actor").asString() + " " + fact.path("vi").asString())
                .sorted()
                .toList();
    }

    private Api as(String who) {
        return new Api(running.origin(), running.token(who));
    }

    @AfterEach
    void stop() {
        running.close();
    }
}
