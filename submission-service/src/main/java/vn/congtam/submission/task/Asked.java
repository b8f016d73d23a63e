package vn.congtam.submission.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.TaskCommand.RecallTask;

/**
 * Whether an external system has asked for a task before: for the same agency, or for one in whose place that stands. Systems
 * of two agencies may have called two tasks by one id before these became one: then it is the one that is the same.
 */
@Component
class Asked {
    private final Reference reference;
    private final Commands commands;

    Asked(Reference reference, Commands commands) {
        this.reference = reference;
        this.commands = commands;
    }

    /** @return none where it is asked for the first time */
    Optional<Receipt> again(Act act, Assignment asked) {
        List<TaskId> known = known(act, asked);
        return known.isEmpty() ? Optional.empty() : Optional.of(recalled(act, asked, known));
    }

    private Receipt recalled(Act act, Assignment asked, List<TaskId> known) {
        Said said = Said.in(asked);
        return known.stream()
                .flatMap(task -> recalled(act, new RecallTask(task, said)).stream())
                .findFirst()
                .orElseThrow(() -> taken(act, asked, known));
    }

    private Optional<Receipt> recalled(Act act, RecallTask command) {
        try {
            return Optional.of(commands.send(act, command));
        } catch (Refused another) {
            if (another.rule() != Refusal.EXTERNAL_ID_TAKEN) throw another;
            return Optional.empty();
        }
    }

    private Refused taken(Act act, Assignment asked, List<TaskId> known) {
        AgencyId own = act.actor().agency();
        AgencyId first = reference.docket(known.getFirst()).orElseThrow().agency();
        return known.contains(asked.id(own)) || first.equals(own)
                ? Refusal.EXTERNAL_ID_TAKEN.refuse("/source/id")
                : Refusal.EXTERNAL_ID_OF_PREDECESSOR.refuse("/source/id", first.value());
    }

    private List<TaskId> known(Act act, Assignment asked) {
        if (asked.source() == null) return List.of();
        AgencyId own = act.actor().agency();
        Stream<TaskId> ids = own == null ? Stream.of(asked.id(null)) : ids(own, act, asked);
        return ids.filter(task -> reference.docket(task).isPresent()).toList();
    }

    private Stream<TaskId> ids(AgencyId own, Act act, Assignment asked) {
        List<AgencyId> kept = reference.keptBy(own, act.today());
        Stream<TaskId> former = Stream.of(asked.formerId())
                .filter(task -> reference
                        .docket(task)
                        .filter(docket -> kept.contains(docket.agency()))
                        .isPresent());
        return Stream.concat(kept.stream().map(asked::id), former);
    }
}
