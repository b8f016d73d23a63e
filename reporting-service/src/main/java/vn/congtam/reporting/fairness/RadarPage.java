package vn.congtam.reporting.fairness;

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
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.fairness.finding.Thresholds;
import vn.congtam.reporting.reference.Evaluated;
import vn.congtam.reporting.reference.SpanWords;
import vn.congtam.rulebook.period.Span;

/** The radar for people: one's own first, then those of an agency, and how all of it is computed. */
@Controller
class RadarPage {
    private final Radars radars;
    private final Evaluated evaluated;
    private final Thresholds thresholds;
    private final MessageSource words;
    private final Clock clock;

    RadarPage(Radars radars, Evaluated evaluated, Thresholds thresholds, MessageSource words, Clock clock) {
        this.radars = radars;
        this.evaluated = evaluated;
        this.thresholds = thresholds;
        this.words = words;
        this.clock = clock;
    }

    /** @param staff whoever asks when absent */
    @GetMapping("/radar")
    String one(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable Span span,
            Model model) {
        StaffCode whose = staff == null ? actor.staff() : staff;
        Span shown = span == null ? latest() : span;
        frame(actor, locale, shown, model)
                .addAttribute("own", whose.equals(actor.staff()))
                .addAttribute("radar", radars.of(actor, whose, shown));
        return "reporting/radar";
    }

    /** @param agency the reader's own when absent */
    @GetMapping("/radar/agency")
    String agency(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable Span span,
            Model model) {
        AgencyId which = agency == null ? actor.agency() : agency;
        Span shown = span == null ? latest() : span;
        List<Evaluated.Named> all = evaluated.agencies();
        frame(actor, locale, shown, model)
                .addAttribute("agencies", actor.is(Role.INSPECTOR) ? all : List.of())
                .addAttribute("agency", which == null ? "" : which.value())
                .addAttribute(
                        "agencyName",
                        all.stream()
                                .filter(one -> one.agency().equals(which))
                                .map(Evaluated.Named::name)
                                .findFirst()
                                .orElse(""))
                .addAttribute("radar", which == null ? null : radars.of(actor, which, shown));
        return "reporting/radar-agency";
    }

    @GetMapping("/radar/method")
    String method(Model model) {
        model.addAttribute("signals", Signal.values()).addAttribute("from", thresholds);
        return "reporting/radar-method";
    }

    private Model frame(Actor actor, Locale locale, Span shown, Model model) {
        return model.addAttribute("inWords", new SpanWords(words, locale))
                .addAttribute("span", shown.toString())
                .addAttribute(
                        "spans", evaluated.spans().stream().map(Span::toString).toList())
                .addAttribute("days", thresholds.himselfFirst().toDays())
                .addAttribute("manages", actor.isAnyOf(Role.HEAD, Role.HR, Role.INSPECTOR));
    }

    private Span latest() {
        return Evaluated.latest(evaluated.spans(), LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
    }
}
