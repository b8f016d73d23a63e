package vn.congtam.reporting.dashboard;

import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;

@RestController
@RequestMapping("/api/v1/dashboard")
class DashboardController {
    private final Roster roster;

    DashboardController(Roster roster) {
        this.roster = roster;
    }

    /** Agency by agency. */
    @GetMapping
    Level province(Actor actor, @RequestParam YearMonth month) {
        return roster.level(actor, Place.of(month, null, null));
    }

    /** Division by division. */
    @GetMapping("/{agency}")
    Level agency(Actor actor, @PathVariable AgencyId agency, @RequestParam YearMonth month) {
        return roster.level(actor, Place.of(month, agency, null));
    }

    /** Person by person. */
    @GetMapping("/{agency}/{division}")
    Level division(
            Actor actor, @PathVariable AgencyId agency, @PathVariable String division, @RequestParam YearMonth month) {
        return roster.level(actor, Place.of(month, agency, division));
    }

    /** The months evaluated so far, the latest first. */
    @GetMapping("/months")
    List<YearMonth> months() {
        return roster.months();
    }
}
