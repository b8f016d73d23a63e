package vn.congtam.scoring.inbox;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

/** What waits for the one who asks. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    Waiting waiting(Actor actor, @RequestParam Span span) {
        return inbox.of(actor.staff(), span.toString());
    }
}
