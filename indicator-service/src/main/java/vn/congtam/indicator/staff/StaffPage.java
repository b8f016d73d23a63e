package vn.congtam.indicator.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;

/** The people of an agency with their posts and superiors, as of any day. */
@Controller
class StaffPage {
    private final Roster roster;
    private final Clock clock;

    StaffPage(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/")
    String staff(
            Actor actor, @RequestParam @Nullable AgencyId agency, @RequestParam @Nullable LocalDate on, Model model) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
        AgencyId shown = agency == null ? actor.agency() : agency;
        model.addAttribute("on", day);
        model.addAttribute("agencies", actor.readsAcrossAgencies() ? roster.agencies() : List.of());
        if (shown != null) {
            Mandate.toRead(actor, shown);
            describe(shown, day, model);
        }
        return "indicator/staff";
    }

    private void describe(AgencyId agency, LocalDate day, Model model) {
        model.addAttribute("agency", roster.agency(agency).orElse(null));
        model.addAttribute(
                "people",
                roster.people(agency).stream()
                        .map(person -> StaffMember.of(person, day))
                        .toList());
    }
}
