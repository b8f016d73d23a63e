package vn.congtam.platform.ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.ledger.AuditState.Audited;

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
    AuditState state() {
        return new AuditState(rounds.last().map(Audited::of).orElse(null), cosigner.troubles());
    }
}
