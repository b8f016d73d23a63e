package vn.congtam.platform.ledger;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when the store contradicts what was signed: nothing in it can be trusted until somebody has looked. */
final class LedgerHealth extends AbstractHealthIndicator {
    private final Sealer sealer;
    private final Cosigner cosigner;
    private final Rounds rounds;

    LedgerHealth(Sealer sealer, Cosigner cosigner, Rounds rounds) {
        this.sealer = sealer;
        this.cosigner = cosigner;
        this.rounds = rounds;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("sealed", sealer.size())
                .withDetail("trouble", sealer.trouble().orElse("none"))
                .withDetail("witnesses", cosigner.troubles());
        sealer.flaw().ifPresent(flaw -> health.down().withDetail("flaw", flaw.name()));
        sealer.closed().ifPresent(why -> health.down().withDetail("nothingRecorded", why));
        rounds.last().ifPresent(round -> audited(round, health));
    }

    /** What is shown wrongly can be made again from the facts; facts cannot. */
    private static void audited(Round round, Health.Builder health) {
        health.withDetail("audited", round.at().toString());
        if (!round.readModels().isEmpty()) health.withDetail("readModels", round.readModels());
        round.report().findings().stream()
                .findFirst()
                .ifPresent(first -> health.down().withDetail("wrongFrom", first.position()));
    }
}
