package vn.congtam.standalone.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** A fact leads to one in the next service, that to one more, and the slip of a superior's superior follows it. */
    private static final int LINKS = 5;

    private final Api api;

    Night(Api api) {
        this.api = api;
    }

    /**
     * Over when all was taken in by all and led to nothing new since the last look; or, as others go on recording, when
     * everybody has caught up as often as a chain of facts has links.
     */
    void pass() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Look before = look();
        Set<String> caughtUp = new HashSet<>(before.caughtUp());
        int links = 0;
        while (links < LINKS) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("facts are still on their way after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            Look now = look();
            if (now.isStill() && now.equals(before)) return;
            before = now;
            caughtUp.addAll(now.caughtUp());
            if (caughtUp.containsAll(now.lags().keySet())) {
                links++;
                caughtUp.clear();
            }
        }
    }

    /**
     * @param commits how much is recorded
     * @param lags how far each relay and each consumer is behind
     */
    private record Look(long commits, Map<String, Long> lags) {
        boolean isStill() {
            return lags.values().stream().allMatch(lag -> lag == 0);
        }

        List<String> caughtUp() {
            return lags.entrySet().stream()
                    .filter(consumer -> consumer.getValue() == 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private Look look() {
        Map<String, Long> lags = new TreeMap<>();
        List<Long> commits = new ArrayList<>();
        for (String service : SERVICES) {
            JsonNode relay = ask(service, "relay");
            commits.add(relay.path("commit").asLong());
            lags.put(service, relay.path("lag").asLong(-1));
        }
        for (String service : SERVICES) {
            ask(service, "consumers")
                    .forEach(consumer -> lags.put(
                            service + "/" + consumer.path("consumer").asString(),
                            consumer.path("lag").asLong(-1)));
        }
        return new Look(commits.stream().mapToLong(Long::longValue).sum(), lags);
    }

    private JsonNode ask(String service, String what) {
        return api.get(Capital.OPERATOR, "/" + service + "/api/v1/operations/" + what);
    }
}
