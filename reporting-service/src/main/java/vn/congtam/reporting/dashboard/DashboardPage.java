package vn.congtam.reporting.dashboard;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;

/** From the province down to the person; each begins at the highest level that is more than one row to him. */
@Controller
class DashboardPage {
    private final Roster roster;
    private final Clock clock;

    DashboardPage(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(
            Actor actor,
            @RequestParam @Nullable YearMonth month,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable String division,
            Model model) {
        List<YearMonth> months = roster.months();
        YearMonth shown = month == null ? latest(months) : month;
        Level level = roster.level(actor, Place.of(shown, agency, division));
        model.addAttribute("months", months.stream().map(YearMonth::toString).toList())
                .addAttribute("grades", Grade.values())
                .addAttribute("level", agency == null ? lowered(actor, level) : level)
                .addAttribute("wide", actor.readsAcrossAgencies());
        return "reporting/dashboard";
    }

    private YearMonth latest(List<YearMonth> months) {
        return months.isEmpty() ? YearMonth.now(clock.withZone(Act.VIETNAM)) : months.getFirst();
    }

    private Level lowered(Actor actor, Level level) {
        Place place = level.place();
        if (actor.readsAcrossAgencies() || level.rows().size() != 1 || place.division() != null) {
            return level;
        }
        String only = level.rows().getFirst().id();
        AgencyId agency = place.agency() == null ? new AgencyId(only) : place.agency();
        Place below = new Place(place.month(), agency, place.agency() == null ? null : only);
        return lowered(actor, roster.level(actor, below));
    }
}
