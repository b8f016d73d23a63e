package vn.congtam.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.reading.Matter;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.store.commits.Commit;

/** What a code from paper stands for in this log: a code does not say of which log it is, so each is asked. */
@RestController
class CodeController {
    private final Ledger ledger;
    private final VerifierKey key;
    private final Concern concern;
    private final Readings readings;

    CodeController(Ledger ledger, VerifierKey key, Concern concern, Readings readings) {
        this.ledger = ledger;
        this.key = key;
        this.concern = concern;
        this.readings = readings;
    }

    /**
     * @param state whether there is one, and it is his business; {@code MISTYPED}: no fact of this log has that code
     * @param fact only where he may see its proof
     */
    record Coded(String code, State state, @Nullable Found fact) {
        enum State {
            FOUND,
            NOT_YOURS,
            MISTYPED
        }
    }

    /** @param eventId by which its receipt is asked for */
    record Found(String eventId, String type, Instant at, String log, long position) {}

    @GetMapping("/ledger/code/{code}")
    Coded read(Actor actor, @PathVariable String code) {
        ShortCode typed = ShortCode.typed(code);
        Optional<Commit.Stored> found = typed.in(ledger);
        if (found.isEmpty()) return new Coded(typed.toString(), Coded.State.MISTYPED, null);
        return found.filter(one -> concern.mayProve(actor, one))
                .map(one -> new Coded(typed.toString(), Coded.State.FOUND, seen(actor, one)))
                .orElseGet(() -> new Coded(typed.toString(), Coded.State.NOT_YOURS, null));
    }

    private Found seen(Actor actor, Commit.Stored one) {
        readings.seen(actor, Matter.HISTORY, null, concern.people(List.of(one.entry())));
        return new Found(one.eventId(), one.type(), one.ts(), key.name(), one.position());
    }
}
