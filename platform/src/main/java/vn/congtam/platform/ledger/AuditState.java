package vn.congtam.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.ledger.audit.Wrong;

/**
 * What a service says of its own log.
 *
 * @param last the last round through all stored facts; none before the first is at its end
 * @param witnesses those that did not cosign the last time, each with why
 */
public record AuditState(@Nullable Audited last, Map<String, String> witnesses) {

    /**
     * @param facts how many are stored
     * @param signed how many of them a checkpoint covers
     * @param readModels that show something else than the facts come to
     */
    public record Audited(
            String log,
            Instant at,
            boolean good,
            long facts,
            long signed,
            List<Wrongly> findings,
            List<String> readModels) {

        static Audited of(Round round) {
            return new Audited(
                    round.report().log(),
                    round.at(),
                    round.good(),
                    round.report().facts(),
                    round.report().signed(),
                    round.report().findings().stream()
                            .map(one -> new Wrongly(one.position(), one.wrong(), one.detail()))
                            .toList(),
                    round.readModels());
        }
    }

    public record Wrongly(long position, Wrong wrong, String detail) {}
}
