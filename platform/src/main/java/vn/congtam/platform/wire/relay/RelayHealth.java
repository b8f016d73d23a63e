package vn.congtam.platform.wire.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How far the relay is behind. A broker that is away delays readers; commands are taken all the same, so it is UP. */
public final class RelayHealth implements HealthIndicator {
    private final Relay relay;

    public RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("lag", relay.lag())
                .withDetail("trouble", relay.trouble().orElse("none"))
                .build();
    }
}
