package vn.congtam.scoring.closing;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/** "Đóng kỳ": closing the month. */
@Controller
class ClosingPage {
    private final Checking checking;
    private final Clock clock;

    ClosingPage(Checking checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping("/period")
    String period(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model) {
        AgencyId shown = agency == null ? actor.agency() : agency;
        String when = (month == null ? YearMonth.now(clock.withZone(Act.VIETNAM)) : month).toString();
        model.addAttribute("month", when);
        if (shown != null) {
            describe(actor, shown, when, model);
        }
        return "scoring/period";
    }

    private void describe(Actor actor, AgencyId agency, String month, Model model) {
        boolean own = actor.servesIn(agency);
        model.addAttribute("agency", agency.value());
        model.addAttribute("periods", checking.periods(actor, agency));
        model.addAttribute("list", checking.find(actor, agency, month).orElse(null));
        model.addAttribute("mayOpen", own && actor.isAnyOf(Role.HEAD, Role.HR));
        model.addAttribute("mayLock", own && actor.is(Role.HEAD));
    }
}
