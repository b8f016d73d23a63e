package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;

/** Where a merger or a split is prepared: first which units and from when, then everybody's place in the new one. */
@Controller
class SuccessionPage {
    private final Roster roster;
    private final Readings readings;

    SuccessionPage(Roster roster, Readings readings) {
        this.roster = roster;
        this.readings = readings;
    }

    /** @param agency whose divisions are meant; none where agencies are */
    @GetMapping("/successions")
    String prepare(
            Actor actor,
            @RequestParam @Nullable AgencyId agency,
            @RequestParam @Nullable List<String> predecessors,
            @RequestParam @Nullable List<String> successors,
            @RequestParam @Nullable LocalDate from,
            Model model) {
        AgencyId within = agency == null && !actor.is(Role.HOMEAFFAIRS) ? actor.agency() : agency;
        if (within == null) Mandate.ofHomeAffairs(actor);
        else Mandate.ofPersonnel(actor, within);
        List<String> former = some(predecessors);
        List<String> next = some(successors);
        model.addAttribute(
                        "agency", within == null ? null : roster.agency(within).orElse(null))
                .addAttribute("agencies", actor.is(Role.HOMEAFFAIRS) ? roster.agencies() : List.of())
                .addAttribute("predecessors", former)
                .addAttribute("successors", next)
                .addAttribute("from", from)
                .addAttribute("told", told(within));
        if (from != null && !former.isEmpty() && !next.isEmpty()) {
            model.addAttribute("proposal", proposal(actor, units(former, within), units(next, within), from));
        }
        return "indicator/successions";
    }

    private Proposal proposal(Actor actor, List<Unit> former, List<Unit> successors, LocalDate from) {
        Proposal proposal = Proposal.of(roster, former, successors, from);
        readings.seen(
                actor,
                Matter.SERVICE,
                null,
                proposal.rows().stream().map(Proposal.Row::staff).toList());
        return proposal;
    }

    /** What was decided so far. */
    private List<Organisation> told(@Nullable AgencyId within) {
        List<Organisation> all = within == null
                ? roster.agencies()
                : roster.agency(within).stream().toList();
        return all.stream().filter(one -> !one.successions().isEmpty()).toList();
    }

    private static List<String> some(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .filter(code -> !code.isBlank())
                .toList();
    }

    private static List<Unit> units(List<String> codes, @Nullable AgencyId within) {
        return codes.stream()
                .map(code -> within == null ? new Unit(new AgencyId(code), null) : new Unit(within, code))
                .toList();
    }
}
