package vn.congtam.scoring.classification;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** "Xếp loại": the spread of grades with the meter of the cap. */
@Controller
class ClassificationPage {
    private final Surveying surveying;
    private final Roster roster;
    private final Spans spans;
    private final Clock clock;
    private final Heirs heirs;

    ClassificationPage(Surveying surveying, Roster roster, Spans spans, Clock clock, Heirs heirs) {
        this.heirs = heirs;
        this.spans = spans;
        this.surveying = surveying;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/classification")
    String classification(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable Span span,
            Model model) {
        AgencyId own = actor.readsAcrossAgencies() ? null : actor.agency();
        AgencyId shown = agency == null ? own : agency;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Span when = span == null ? Span.of(Kind.MONTH, today) : span;
        model.addAttribute("span", when.toString())
                .addAttribute("spans", spans)
                .addAttribute("agencies", heirs.agencies(actor));
        if (shown != null) describe(actor, shown, when.toString(), model);
        return "scoring/classification";
    }

    private void describe(Actor actor, AgencyId agency, String span, Model model) {
        boolean own = heirs.serves(actor, agency);
        model.addAttribute("agency", agency.value()).addAttribute("agencyName", roster.agency(agency));
        model.addAttribute("overview", surveying.find(actor, agency, span).orElse(null));
        model.addAttribute("mayRaise", !own && actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER));
        model.addAttribute("mayApprove", actor.is(own ? Role.HEAD : Role.HOMEAFFAIRS));
    }
}
