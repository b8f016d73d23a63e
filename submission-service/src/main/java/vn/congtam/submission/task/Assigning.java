package vn.congtam.submission.task;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.TaskCommand.AssignTask;

/** Work that is assigned from a list, by the checks of a single task; asked for twice it is assigned once. */
@Component
public class Assigning {
    private final Giving giving;
    private final Reference reference;
    private final Commands commands;

    Assigning(Giving giving, Reference reference, Commands commands) {
        this.giving = giving;
        this.reference = reference;
        this.commands = commands;
    }

    /** @param from where it comes from, by which it is known again */
    public record Item(
            CatalogueId catalogue,
            StaffCode owner,
            String product,
            String title,
            int quantity,
            LocalDate due,
            External from) {

        TaskId task() {
            return taskOf(from);
        }

        private Assignment asked() {
            Assignment.Source source = new Assignment.Source(from.source(), from.id());
            return new Assignment(
                    owner, null, null, catalogue, product, quantity, title, null, due, null, null, true, null, null,
                    source);
        }
    }

    public static TaskId taskOf(External from) {
        return Assignment.idOf(from);
    }

    public boolean isAssigned(External from) {
        return reference.docket(taskOf(from)).isPresent();
    }

    /**
     * @return false where it was assigned while this was asked: under an id of ours it is the same work, whoever assigned it
     * @throws Refused where a single task would be
     */
    public boolean assign(Act act, Item item) {
        AssignTask command = giving.assignment(act, item.task(), item.asked());
        try {
            commands.send(act.besides(), command);
            return true;
        } catch (Refused by) {
            if (by.rule() != Refusal.EXTERNAL_ID_TAKEN) throw by;
            return false;
        }
    }
}
