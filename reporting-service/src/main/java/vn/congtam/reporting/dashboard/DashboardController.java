package vn.congtam.reporting.dashboard;

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
import vn.congtam.rulebook.period.Span;

@RestController
@RequestMapping("/api/v1/dashboard")
class DashboardController {
    private final Roster roster;
    private final Viewing viewing;

    DashboardController(Roster roster, Viewing viewing) {
        this.roster = roster;
        this.viewing = viewing;
    }

    /** Agency by agency. */
    @GetMapping
    Level province(Actor actor, @RequestParam Span month) {
        return viewing.level(actor, Place.of(month, null, null));
    }

    /**
     * Division by division.
     *
     * @param predecessors whether with those of the agencies in whose place it stands
     */
    @GetMapping("/{agency}")
    Level agency(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam Span month,
            @RequestParam(defaultValue = "false") boolean predecessors) {
        return viewing.level(
                actor, predecessors ? Place.withPredecessors(month, agency) : Place.of(month, agency, null));
    }

    /** Person by person. */
    @GetMapping("/{agency}/{division}")
    Level division(
            Actor actor, @PathVariable AgencyId agency, @PathVariable String division, @RequestParam Span month) {
        return viewing.level(actor, Place.of(month, agency, division));
    }

    /** The spans evaluated so far, the latest first. */
    @GetMapping("/spans")
    List<String> spans() {
        return roster.spans().stream().map(Span::toString).toList();
    }
}
