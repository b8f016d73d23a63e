package vn.congtam.scoring.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/** "Chấm điểm": what waits for the one who reviews or decides. */
@Controller
class InboxPage {
    private final Inbox inbox;
    private final Clock clock;

    InboxPage(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String inbox(Actor actor, @RequestParam(required = false) @Nullable Span span, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Span shown = span == null ? Span.of(Kind.MONTH, today) : span;
        model.addAttribute("span", shown.toString());
        model.addAttribute("waiting", inbox.of(actor.staff(), shown.toString()));
        return "scoring/inbox";
    }
}
