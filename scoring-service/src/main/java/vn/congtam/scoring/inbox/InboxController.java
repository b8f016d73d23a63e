package vn.congtam.scoring.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;

/** What waits for the one who asks. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {
    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping
    Waiting waiting(Actor actor, @RequestParam Span span) {
        return inbox.of(actor, span, LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
    }
}
