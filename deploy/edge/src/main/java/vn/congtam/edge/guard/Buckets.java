package vn.congtam.edge.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congtam.edge.EdgeSettings;

/** One bucket per client; those not seen for longest are forgotten first. */
final class Buckets {
    private static final int REMEMBERED = 20_000;

    private final EdgeSettings.Rate rate;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Buckets(EdgeSettings.Rate rate) {
        this.rate = rate;
    }

    synchronized Bucket of(String client) {
        return buckets.computeIfAbsent(client, unknown -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
