package vn.congtam.scoring.reference.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Standing;

/**
 * Who may not answer a petition against a result (Art. 24), as it is about his own assessment of a task: of the one that is
 * contested; where the whole result is, of those against which something was found.
 */
@Component
public class Assessors {
    private final ReadModel<Assessed> assessed;
    private final ReadModel<Standing> standings;

    Assessors(ReadModel<Assessed> assessed, ReadModel<Standing> standings) {
        this.assessed = assessed;
        this.standings = standings;
    }

    /** @param about the task or the general criterion contested; none for the whole result, with all that it is made of */
    public Set<StaffCode> of(Standing result, @Nullable String about) {
        Set<StaffCode> all = works(result)
                .filter(work ->
                        about == null ? work.part().shortfall() : work.task().equals(about))
                .flatMap(work -> work.part().assessors())
                .collect(Collectors.toCollection(HashSet::new));
        if (about == null) parts(result).forEach(part -> all.addAll(of(part, null)));
        return all;
    }

    private record Work(String task, Assessed.Part part) {}

    private Stream<Work> works(Standing result) {
        Map<String, Assessed> months = assessed
                .among(result.tasks().stream()
                        .map(work -> Assessed.key(result.staff(), month(work)))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Assessed::work, Function.identity()));
        return result.tasks().stream()
                .flatMap(work -> Stream.ofNullable(months.get(Assessed.key(result.staff(), month(work))))
                        .map(month -> new Work(task(work), month.task(task(work)))));
    }

    private List<Standing> parts(Standing result) {
        return standings.among(result.outcome().parts().stream()
                .map(part -> SlipId.of(result.staff(), part).value())
                .toList());
    }

    /** As a line has its key: the task, then the month. */
    private static String task(String work) {
        return work.substring(0, work.lastIndexOf('/'));
    }

    private static String month(String work) {
        return work.substring(work.lastIndexOf('/') + 1);
    }
}
