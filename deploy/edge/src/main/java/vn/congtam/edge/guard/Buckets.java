package vn.congtam.edge.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import vn.congtam.edge.EdgeSettings;

/** One bucket per client; those not seen for longest are forgotten first. */
final class Buckets {
    private final EdgeSettings.Rate rate;
    private final Recent<Bucket> buckets = new Recent<>();

    Buckets(EdgeSettings.Rate rate) {
        this.rate = rate;
    }

    Bucket of(String client) {
        return buckets.of(client, this::full);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
