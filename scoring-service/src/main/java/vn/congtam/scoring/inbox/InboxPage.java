package vn.congtam.scoring.inbox;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;

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
    String inbox(Actor actor, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
        YearMonth shown = month == null ? YearMonth.now(clock.withZone(Act.VIETNAM)) : month;
        model.addAttribute("month", shown.toString());
        model.addAttribute("waiting", inbox.of(actor.staff(), shown.toString()));
        return "scoring/inbox";
    }
}
