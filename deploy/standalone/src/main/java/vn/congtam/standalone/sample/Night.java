package vn.congtam.standalone.sample;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * The time in which what was recorded reaches everybody. Between two days of people it always suffices; a play does a day
 * in less than a second, and whoever opens or decides a month must not do so on half of what is known.
 */
final class Night {
    private static final List<String> SERVICES = List.of("indicator", "submission", "scoring", "reporting");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Api api;

    Night(Api api) {
        this.api = api;
    }

    /** Over when all was taken in by all, and has not led to anything new since the last look. */
    void pass() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        OptionalLong before = OptionalLong.empty();
        OptionalLong now = look();
        while (now.isEmpty() || !now.equals(before)) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("facts are still on their way after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            before = now;
            now = look();
        }
    }

    /** @return how much is recorded; nothing while some of it is on its way */
    private OptionalLong look() {
        List<JsonNode> relays =
                SERVICES.stream().map(service -> ask(service, "relay")).toList();
        boolean sent = relays.stream().allMatch(relay -> relay.path("lag").asLong(-1) == 0);
        return sent && SERVICES.stream().allMatch(this::hasTakenAll)
                ? OptionalLong.of(relays.stream()
                        .mapToLong(relay -> relay.path("commit").asLong())
                        .sum())
                : OptionalLong.empty();
    }

    private boolean hasTakenAll(String service) {
        return ask(service, "consumers")
                .valueStream()
                .allMatch(consumer -> consumer.path("lag").asLong(-1) == 0);
    }

    private JsonNode ask(String service, String what) {
        return api.get(Capital.OPERATOR, "/" + service + "/api/v1/operations/" + what);
    }
}
