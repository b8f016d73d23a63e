package vn.congtam.scoring.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Roster;

/** "Kiến nghị": mine, those I answer, and for the head and the personnel office those of the agency. */
@Controller
class PetitionPage {
    private final PetitionDesk desk;
    private final Recourses recourses;
    private final Roster roster;
    private final Spans spans;

    PetitionPage(PetitionDesk desk, Recourses recourses, Roster roster, Spans spans) {
        this.desk = desk;
        this.recourses = recourses;
        this.roster = roster;
        this.spans = spans;
    }

    /** @param about what of the result is contested, where another page leads here */
    @GetMapping("/petitions")
    String petitions(
            Actor actor,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable Span span,
            @RequestParam(required = false) @Nullable String about,
            Model model) {
        model.addAttribute("mine", desk.mine(actor))
                .addAttribute("toAnswer", desk.toAnswer(actor))
                .addAttribute("spans", spans)
                .addAttribute("about", about == null ? "" : about);
        offer(actor, span, model);
        compile(actor, agency, model);
        return "scoring/petitions";
    }

    /** The part of a slip that says what was and may be asked about its result. */
    @GetMapping("/petitions/{staff}/{span}")
    String ofSlip(Actor actor, @PathVariable StaffCode staff, @PathVariable Span span, Model model) {
        boolean own = actor.staff().equals(staff);
        model.addAttribute("petitions", desk.about(actor, staff, span.toString()))
                .addAttribute("spans", spans)
                .addAttribute("recourse", own ? recourses.of(staff, span.toString()) : null);
        return "scoring/petitions :: ofSlip";
    }

    private void offer(Actor actor, @Nullable Span span, Model model) {
        model.addAttribute("open", recourses.open(actor.staff()))
                .addAttribute("span", span == null ? "" : span.toString())
                .addAttribute("recourse", span == null ? null : recourses.of(actor.staff(), span.toString()));
    }

    private void compile(Actor actor, @Nullable AgencyId agency, Model model) {
        AgencyId own = actor.agency() != null && actor.isAnyOf(Role.HEAD, Role.HR) ? actor.agency() : null;
        AgencyId shown = agency == null ? own : agency;
        model.addAttribute("agencies", actor.readsAcrossAgencies() ? roster.agencies() : List.of())
                .addAttribute("agency", shown == null ? "" : shown.value())
                .addAttribute("compiles", shown != null)
                .addAttribute("ofAgency", shown == null ? List.of() : desk.open(actor, shown));
    }
}
