package vn.congtam.scoring.slip;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Offices;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Jurisdiction;
import vn.congtam.scoring.reference.classification.Raising;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;
import vn.congtam.scoring.slip.Vacancy.Office;

/**
 * Takes what people ask of slips. The role is asked here, but of who stands in for somebody or acts in a vacant post: whether this person judges
 * this slip, the slip itself knows, from the roster as of its span, and from who has left his office since.
 */
@Component
class Desk {
    private final Commands commands;
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Raising raising;
    private final Heirs heirs;
    private final Jurisdiction jurisdiction;

    Desk(
            Commands commands,
            Roster roster,
            ReadModel<Standing> standings,
            Raising raising,
            Heirs heirs,
            Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        this.heirs = heirs;
        this.commands = commands;
        this.roster = roster;
        this.standings = standings;
        this.raising = raising;
    }

    Receipt send(Act act, StaffCode staff, Span span, SlipRequest request, Role... allowed) {
        Offices offices = roster.officesOf(act.by(), span.last(), act.today());
        if (!act.actor().isAnyOf(allowed) && offices.delegators().isEmpty() && !acts(act))
            throw Refusal.ROLE_NEEDED.refuse();
        SlipId slip = SlipId.of(staff, span.toString());
        Judge judge = new Judge(act.by(), offices.delegatorsOver(staff), act.today(), vacancies(slip, act));
        mustBeAllowed(slip, request, judge);
        return commands.send(act, request.of(slip, judge));
    }

    /** Whoever may not decide is told that, and not whether there would be a place. */
    private boolean decides(SlipId slip, Judge judge) {
        return standings
                .find(slip.value())
                .flatMap(standing -> Optional.ofNullable(standing.member()))
                .filter(member -> !member.staff().equals(judge.staff()))
                .filter(member -> judge.is(Vacancy.Office.DECIDER, member))
                .isPresent();
    }

    private boolean acts(Act act) {
        return roster.person(act.by())
                .filter(person -> person.actsOn(act.today()))
                .isPresent();
    }

    /** The agency of the slip, where the person serves in it or in its heir. */
    @Nullable
    AgencyId speaksFor(Actor actor, SlipId slip) {
        return standings
                .find(slip.value())
                .flatMap(standing -> Optional.ofNullable(standing.member()))
                .map(Member::agency)
                .filter(agency -> heirs.serves(actor, agency))
                .orElse(actor.agency());
    }

    /** Upon his own slip nobody judges, whatever office he holds: it need not be looked for. */
    private Map<Office, Vacancy> vacancies(SlipId slip, Act act) {
        if (slip.staff().equals(act.by())) return Map.of();
        Incumbents today = jurisdiction.over(Span.parse(slip.span()), act.today());
        return standings
                .find(slip.value())
                .flatMap(standing -> Optional.ofNullable(standing.member()))
                .map(member -> Vacancy.among(member, today))
                .orElse(Map.of());
    }

    /** Before the lock the grades are weighed against each other at the lock itself. */
    private void mustBeAllowed(SlipId slip, SlipRequest request, Judge judge) {
        switch (request) {
            case SlipRequest.Decision asked
            when decides(slip, judge) ->
                raising.mustBeAllowed(slip, asked.grade(), Refusal.CAP_EXCEEDED, Refusal.CEILING_EXCEEDED);
            case SlipRequest.Replacement asked
            when decides(slip, judge) ->
                raising.mustBeAllowed(slip, asked.grade(), Refusal.CAP_EXCEEDED, Refusal.CEILING_EXCEEDED);
            default -> {}
        }
    }
}
