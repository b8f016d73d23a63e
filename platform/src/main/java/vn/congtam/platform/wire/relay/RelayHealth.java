package vn.congtam.platform.wire.relay;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** How far the relay is behind. A broker that is away delays readers; commands are taken all the same, so it is UP. */
public final class RelayHealth extends AbstractHealthIndicator {
    private final Relay relay;

    public RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("lag", relay.lag())
                .withDetail("trouble", relay.trouble().orElse("none"));
    }
}
