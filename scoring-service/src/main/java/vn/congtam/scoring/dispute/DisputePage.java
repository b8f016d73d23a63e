package vn.congtam.scoring.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** The queue of the personnel office, by itself and on the page that closes a period; and the part of a slip. */
@Controller
class DisputePage {
    private final DisputeQueue disputes;
    private final Roster roster;
    private final Spans spans;
    private final Clock clock;
    private final Heirs heirs;

    DisputePage(DisputeQueue disputes, Roster roster, Spans spans, Clock clock, Heirs heirs) {
        this.heirs = heirs;
        this.disputes = disputes;
        this.roster = roster;
        this.spans = spans;
        this.clock = clock;
    }

    @GetMapping("/rater-disputes")
    String all(Actor actor, @RequestParam(required = false) @Nullable AgencyId agency, Model model) {
        AgencyId shown = agency == null ? actor.agency() : agency;
        model.addAttribute("agencies", heirs.agencies(actor))
                .addAttribute("agency", shown == null ? "" : shown.value());
        queue(actor, shown, model);
        return "scoring/rater-disputes";
    }

    /** The part of the page of a period. */
    @GetMapping("/rater-disputes/queue")
    String queue(Actor actor, @RequestParam(required = false) @Nullable AgencyId agency, Model model) {
        List<Dispute> open = agency == null && actor.agency() == null ? List.of() : disputes.open(actor, agency);
        AgencyId shown = agency == null ? actor.agency() : agency;
        model.addAttribute("disputes", open)
                .addAttribute("answers", shown != null && heirs.compiles(actor, shown))
                .addAttribute("leaders", shown == null || open.isEmpty() ? List.of() : leaders(shown))
                .addAttribute("roster", roster)
                .addAttribute("spans", spans);
        return "scoring/rater-disputes :: queue";
    }

    /** The part of a slip: what may be said of the rater, and what came of it. */
    @GetMapping("/rater-disputes/{staff}/{span}")
    String ofSlip(
            Actor actor,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @RequestParam(defaultValue = "false") boolean open,
            Model model) {
        model.addAttribute(
                        "dispute", disputes.about(actor, staff, span.toString()).orElse(null))
                .addAttribute("own", actor.staff().equals(staff))
                .addAttribute("staff", staff.value())
                .addAttribute("span", span.toString())
                .addAttribute("mayDispute", open)
                .addAttribute("roster", roster);
        return "scoring/rater-disputes :: ofSlip";
    }

    private List<Person> leaders(AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return roster.servingIn(agency, today).stream()
                .filter(person -> person.leadsOn(today))
                .toList();
    }
}
