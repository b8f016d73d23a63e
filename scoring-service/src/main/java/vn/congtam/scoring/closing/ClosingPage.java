package vn.congtam.scoring.closing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.roster.Roster;

/** "Đóng kỳ": closing the month. */
@Controller
class ClosingPage {
    private final Checking checking;
    private final Roster roster;
    private final Clock clock;

    ClosingPage(Checking checking, Roster roster, Clock clock) {
        this.checking = checking;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/period")
    String period(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model) {
        AgencyId shown = agency == null ? actor.agency() : agency;
        YearMonth now = YearMonth.now(clock.withZone(Act.VIETNAM));
        YearMonth when = month == null ? now : month;
        model.addAttribute("month", when.toString()).addAttribute("begun", !when.isAfter(now));
        model.addAttribute("agencies", actor.readsAcrossAgencies() ? roster.agencies() : List.of());
        if (shown != null) {
            describe(actor, shown, when.toString(), model);
        }
        return "scoring/period";
    }

    private void describe(Actor actor, AgencyId agency, String month, Model model) {
        boolean own = actor.servesIn(agency);
        model.addAttribute("agency", agency.value()).addAttribute("agencyName", roster.agency(agency));
        model.addAttribute("divisions", roster.divisions(agency));
        model.addAttribute("periods", checking.periods(actor, agency));
        model.addAttribute("list", checking.find(actor, agency, month).orElse(null));
        model.addAttribute("mayOpen", own && actor.isAnyOf(Role.HEAD, Role.HR));
        model.addAttribute("mayLock", own && actor.is(Role.HEAD));
    }
}
