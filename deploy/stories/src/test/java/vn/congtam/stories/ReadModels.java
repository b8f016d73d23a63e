package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** What an operator sees of the ways of facts. */
record ReadModels(Api admin) {
    static final List<String> SERVICES = List.of("indicator", "submission", "scoring", "reporting");

    /** Each is made again from the first fact and compared; no fact waits for anything. */
    void equalAFreshFold() {
        for (String service : SERVICES) {
            JsonNode projections = ask(service, "projections");
            assertThat(projections).as(service).isNotEmpty();
            projections.forEach(projection ->
                    equalsAFreshFold(service, projection.path("name").asString()));
            assertThat(ask(service, "parked")).as(service).isEmpty();
        }
    }

    private void equalsAFreshFold(String service, String name) {
        JsonNode answer = ask(service, "projections/" + name + "/replay-digest");
        assertThat(answer.path("equal").asBoolean())
                .as(service + " " + name + " " + answer)
                .isTrue();
    }

    /** How many commits a service has stored and sent. */
    long commits(String service) {
        return ask(service, "relay").path("commit").asLong(-1);
    }

    /** Waits until every fact was taken in by all who read it, and has led to no further one. */
    void awaitStill() {
        long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        long before = -1;
        long now = still();
        while (now < 0 || now != before) {
            assertThat(System.nanoTime()).as("facts are on their way").isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            before = now;
            now = still();
        }
    }

    /** @return how much is recorded; negative while some of it is on its way */
    private long still() {
        boolean taken = SERVICES.stream()
                .allMatch(service -> ask(service, "consumers")
                        .valueStream()
                        .allMatch(consumer -> consumer.path("lag").asLong(-1) == 0));
        List<JsonNode> relays =
                SERVICES.stream().map(service -> ask(service, "relay")).toList();
        boolean sent = relays.stream().allMatch(relay -> relay.path("lag").asLong(-1) == 0);
        long recorded = relays.stream()
                .mapToLong(relay -> relay.path("commit").asLong())
                .sum();
        return taken && sent ? recorded : -1;
    }

    private JsonNode ask(String service, String what) {
        return admin.get("/" + service + "/api/v1/operations/" + what).body();
    }
}
