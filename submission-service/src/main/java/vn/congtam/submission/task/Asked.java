package vn.congtam.submission.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Reference;

/** Whether an external system has asked for a task before: for the same agency, or for one in whose place that stands. */
@Component
class Asked {
    private final Reference reference;

    Asked(Reference reference) {
        this.reference = reference;
    }

    Optional<TaskId> before(Act act, Assignment asked) {
        if (asked.source() == null) return Optional.empty();
        AgencyId own = act.actor().agency();
        Stream<TaskId> ids = own == null ? Stream.of(asked.id(null)) : ids(own, act, asked);
        return ids.filter(task -> reference.docket(task).isPresent()).findFirst();
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
