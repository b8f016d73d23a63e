package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/** The part of the dashboard that shows several months side by side; the page asks for it once it stands. */
@Controller
class HeatPage {
    private static final int MONTHS = 6;

    private final Roster roster;
    private final Viewing viewing;
    private final MessageSource words;

    HeatPage(Roster roster, Viewing viewing, MessageSource words) {
        this.roster = roster;
        this.viewing = viewing;
        this.words = words;
    }

    /** @param month the latest of those shown, or a longer span that ends with it */
    @GetMapping("/heat")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam Span month,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable String division,
            Model model) {
        List<Place> months = roster.spans().stream()
                .filter(one -> one.kind() == Kind.MONTH && !one.last().isAfter(month.last()))
                .limit(MONTHS)
                .map(one -> Place.of(one, agency, division))
                .toList()
                .reversed();
        model.addAttribute("heat", viewing.heat(actor, months))
                .addAttribute("place", Place.of(month, agency, division))
                .addAttribute("inWords", new SpanWords(words, locale));
        return "reporting/heat :: heat";
    }
}
