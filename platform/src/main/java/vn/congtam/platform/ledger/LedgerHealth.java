package vn.congtam.platform.ledger;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when the store contradicts what was signed: nothing in it can be trusted until somebody has looked. */
final class LedgerHealth extends AbstractHealthIndicator {
    private final Sealer sealer;

    LedgerHealth(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("sealed", sealer.size())
                .withDetail("trouble", sealer.trouble().orElse("none"));
        sealer.flaw().ifPresent(flaw -> health.down().withDetail("flaw", flaw.name()));
    }
}
