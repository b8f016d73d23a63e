package vn.congtam.scoring.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Headship;
import vn.congtam.scoring.roster.Roster;

/** "Chấm điểm": what waits for the one who reviews or decides. */
@Controller
class InboxPage {
    private final Inbox inbox;
    private final Spans spans;
    private final Clock clock;
    private final Headship headship;
    private final Roster roster;

    InboxPage(Inbox inbox, Spans spans, Clock clock, Headship headship, Roster roster) {
        this.roster = roster;
        this.headship = headship;
        this.spans = spans;
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String inbox(
            Actor actor,
            @RequestParam(required = false) @Nullable Span span,
            @RequestParam(required = false) @Nullable Span month,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Span shown =
                Stream.of(span, month).filter(Objects::nonNull).findFirst().orElseGet(() -> Span.of(Kind.MONTH, today));
        model.addAttribute("span", shown.toString()).addAttribute("spans", spans);
        model.addAttribute("waiting", inbox.of(actor, shown, today));
        model.addAttribute("ending", ending(actor, today));
        return "scoring/inbox";
    }

    /** By its id what an agency is called whose head is absent: the menu of who stands in for him does not lead there. */
    private Map<String, String> ending(Actor actor, LocalDate today) {
        return headship.inPlaceOfOthers(actor.staff(), today).stream()
                .collect(Collectors.toMap(AgencyId::value, roster::agency, (one, same) -> one, TreeMap::new));
    }
}
