package vn.congtam.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.reference.Evaluated;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Span;

/** From the province down to the person; each begins at the highest level that is more than one row to him. */
@Controller
class DashboardPage {
    private final Roster roster;
    private final MessageSource words;
    private final Clock clock;
    private final Viewing viewing;
    private final Lineages lineages;

    DashboardPage(Roster roster, MessageSource words, Clock clock, Viewing viewing, Lineages lineages) {
        this.lineages = lineages;
        this.roster = roster;
        this.words = words;
        this.clock = clock;
        this.viewing = viewing;
    }

    @GetMapping("/")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable Span month,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable String division,
            @RequestParam(defaultValue = "false") boolean predecessors,
            Model model) {
        List<Span> spans = roster.spans();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Span shown = month == null ? Evaluated.latest(spans, today) : month;
        Place place = predecessors && agency != null && division == null
                ? Place.withPredecessors(shown, agency)
                : Place.of(shown, agency, division);
        Level level = viewing.level(actor, place);
        Level top = agency == null ? lowered(actor, level) : level;
        model.addAttribute("spans", spans.stream().map(Span::toString).toList())
                .addAttribute("inWords", new SpanWords(words, locale))
                .addAttribute("grades", Grade.values())
                .addAttribute("level", top)
                .addAttribute("today", today)
                .addAttribute("wide", actor.readsAcrossAgencies())
                .addAttribute("keeps", actor.readsAcrossAgencies() || actor.isAnyOf(Role.HEAD, Role.HR));
        AgencyId of = top.place().agency();
        model.addAttribute("lineage", of == null ? null : lineages.of(of)).addAttribute("names", roster.names());
        return "reporting/dashboard";
    }

    private Level lowered(Actor actor, Level level) {
        Place place = level.place();
        if (actor.readsAcrossAgencies() || level.rows().size() != 1 || place.division() != null) {
            return level;
        }
        String only = level.rows().getFirst().id();
        AgencyId agency = place.agency() == null ? new AgencyId(only) : place.agency();
        Place below = new Place(place.month(), agency, place.agency() == null ? null : only);
        return lowered(actor, viewing.level(actor, below));
    }
}
