package vn.congtam.scoring.slip;

import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.classification.Raising;
import vn.congtam.scoring.roster.Roster;

/**
 * Takes what people ask of slips. The role is asked here, but of who stands in for somebody: whether this person judges
 * this slip, the slip itself knows, from the roster as of its span.
 */
@Component
class Desk {
    private final Commands commands;
    private final Roster roster;
    private final Raising raising;

    Desk(Commands commands, Roster roster, Raising raising) {
        this.commands = commands;
        this.roster = roster;
        this.raising = raising;
    }

    Receipt send(Act act, StaffCode staff, Span span, SlipRequest request, Role... allowed) {
        Judge judge = new Judge(act.by(), roster.delegatorsOf(act.by(), act.today()), act.today());
        if (!act.actor().isAnyOf(allowed) && judge.delegators().isEmpty()) throw Refusal.ROLE_NEEDED.refuse();
        SlipId slip = SlipId.of(staff, span.toString());
        mustBeAllowed(slip, request);
        return commands.send(act, request.of(slip, judge));
    }

    /** Before the lock the grades are weighed against each other at the lock itself. */
    private void mustBeAllowed(SlipId slip, SlipRequest request) {
        switch (request) {
            case SlipRequest.Decision asked ->
                raising.mustBeAllowed(slip, asked.grade(), Refusal.CAP_EXCEEDED, Refusal.CEILING_EXCEEDED);
            case SlipRequest.Replacement asked ->
                raising.mustBeAllowed(slip, asked.grade(), Refusal.CAP_EXCEEDED, Refusal.CEILING_EXCEEDED);
            default -> {}
        }
    }
}
