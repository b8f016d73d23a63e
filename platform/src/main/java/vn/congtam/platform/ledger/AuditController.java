package vn.congtam.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.ledger.audit.Wrong;

/** When all stored facts were last read again, and whether they are those that were recorded. */
@RestController
@RequestMapping("/ledger/audit")
class AuditController {
    private final Rounds rounds;
    private final Cosigner cosigner;

    AuditController(Rounds rounds, Cosigner cosigner) {
        this.rounds = rounds;
        this.cosigner = cosigner;
    }

    @GetMapping
    Watched watched() {
        return new Watched(rounds.last().map(AuditController::audited).orElse(null), cosigner.troubles());
    }

    static Audited audited(Round round) {
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

    /**
     * @param last none before the first round is at its end
     * @param witnesses those that did not cosign the last time, each with why
     */
    record Watched(@Nullable Audited last, Map<String, String> witnesses) {}

    /**
     * @param facts how many are stored
     * @param signed how many of them a checkpoint covers
     * @param readModels that show something else than the facts come to
     */
    record Audited(
            String log,
            Instant at,
            boolean good,
            long facts,
            long signed,
            List<Wrongly> findings,
            List<String> readModels) {}

    record Wrongly(long position, Wrong wrong, String detail) {}
}
