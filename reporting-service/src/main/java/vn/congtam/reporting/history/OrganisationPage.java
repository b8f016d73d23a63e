package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Sliders;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.reporting.reference.Evaluated;

/** Two time sliders over an agency; where a second pair is asked for, what differs comes first. */
@Controller
class OrganisationPage {
    private final Organisations organisations;
    private final Archive archive;
    private final Evaluated evaluated;
    private final Clock clock;

    OrganisationPage(Organisations organisations, Archive archive, Evaluated evaluated, Clock clock) {
        this.organisations = organisations;
        this.archive = archive;
        this.evaluated = evaluated;
        this.clock = clock;
    }

    /** @param agency the reader's own when absent */
    @GetMapping("/organisation")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable LocalDate known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable LocalDate thenKnown,
            Model model) {
        AgencyId which = agency == null ? actor.agency() : agency;
        model.addAttribute("speech", archive.speech(locale))
                .addAttribute("agencies", actor.readsAcrossAgencies() ? evaluated.agencies() : List.of());
        if (which == null) return "reporting/organisation";
        Sliders asked = Sliders.of(organisations.of(actor, which), on, known, thenOn, thenKnown, clock.instant());
        State state = asked.state();
        State then = asked.then();
        asked.onto(model)
                .addAttribute("agency", which.value())
                .addAttribute("differences", then == null ? List.of() : then.to(state))
                .addAttribute("things", of(state, false))
                .addAttribute(
                        "ruled",
                        state.standings().stream().anyMatch(one -> one.kind().equals("rules")))
                .addAttribute("people", of(state, true));
        return "reporting/organisation";
    }

    private static List<Standing> of(State state, boolean people) {
        return state.standings().stream()
                .filter(one -> people == one.kind().equals("person"))
                .toList();
    }
}
