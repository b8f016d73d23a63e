package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;

/** The whole process is killed at random moments while people write; what was acknowledged is there, once. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int WRITERS = 4;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Path data = Standalone.directory("kill");
    private final int port = Standalone.freePort();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private String token = "";

    @Test
    void no_acknowledged_command_is_lost_and_none_is_there_twice() {
        System.out.println("kills: " + KILLS + ", seed: " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < KILLS; round++) {
            Standalone running = Standalone.start(data, port, "none");
            token = running.token("homeaffairs");
            Api api = new Api(running.origin(), token);
            repeatAll(api);
            writeUntilKilled(running, api, round, 500 + random.nextInt(2500));
        }
        try (Standalone running = Standalone.start(data, port, "none")) {
            check(running);
        }
    }

    private void writeUntilKilled(Standalone running, Api api, int round, int millis) {
        AtomicBoolean killed = new AtomicBoolean();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> people.submit(() -> write(api, round, writer, killed)))
                    .toList();
            LockSupport.parkNanos(millis * 1_000_000L);
            killed.set(true);
            running.kill();
            assertThat(writing).allSatisfy(future -> assertThat(future.get()).isNull());
        }
    }

    private void write(Api api, int round, int writer, AtomicBoolean killed) {
        for (int i = 0; !killed.get(); i++) {
            String agency = "a-" + round + "-" + writer + "-" + i;
            try {
                Answer answer = establish(api, agency);
                if (answer.status() == 201) {
                    acknowledged.put(agency, answer.body().toString());
                }
            } catch (java.io.UncheckedIOException e) {
                return;
            }
        }
    }

    /** Who got no answer sends the same again, and so does who got one: the first answer comes back. */
    private void repeatAll(Api api) {
        acknowledged.forEach((agency, first) ->
                assertThat(establish(api, agency).body().toString()).isEqualTo(first));
    }

    private static Answer establish(Api api, String agency) {
        return api.post(
                "/indicator/api/v1/agencies",
                "{\"agency\":\"" + agency + "\",\"name\":\"UBND " + agency + "\"}",
                "Idempotency-Key",
                agency);
    }

    private void check(Standalone running) {
        assertThat(acknowledged).isNotEmpty();
        repeatAll(new Api(running.origin(), running.token("homeaffairs")));
        Api admin = new Api(running.origin(), running.token("admin"));
        for (String service : List.of("indicator", "submission", "scoring", "reporting")) {
            String operations = "/" + service + "/api/v1/operations";
            for (JsonNode projection : admin.get(operations + "/projections").body()) {
                String path =
                        operations + "/projections/" + projection.path("name").asString() + "/replay-digest";
                JsonNode answer = admin.get(path).body();
                assertThat(answer.path("equal").asBoolean())
                        .as(path + " " + answer)
                        .isTrue();
            }
            assertThat(admin.get(operations + "/parked").body()).as(service).isEmpty();
        }
        System.out.println("acknowledged and found: " + acknowledged.size());
    }
}
