package vn.congtam.scoring.slip;

import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Roster;

/**
 * Takes what people ask of slips. The role is asked here, but of who stands in for somebody: whether this person judges
 * this slip, the slip itself knows, from the roster as of its span.
 */
@Component
class Desk {
    private final Commands commands;
    private final Roster roster;

    Desk(Commands commands, Roster roster) {
        this.commands = commands;
        this.roster = roster;
    }

    Receipt send(Act act, StaffCode staff, Span span, SlipRequest request, Role... allowed) {
        Judge judge = new Judge(act.by(), roster.delegatorsOf(act.by(), act.today()), act.today());
        if (!act.actor().isAnyOf(allowed) && judge.delegators().isEmpty()) throw Refusal.ROLE_NEEDED.refuse();
        return commands.send(act, request.of(SlipId.of(staff, span.toString()), judge));
    }
}
