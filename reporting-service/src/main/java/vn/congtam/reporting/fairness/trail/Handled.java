package vn.congtam.reporting.fairness.trail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskId;

/**
 * How one task went through hands.
 *
 * @param agency none where nobody assigned it
 * @param owners all who ever had a part of it
 * @param hands who acted in which month, such as {@code VC0003/2026-10}
 * @param places in which agency something was done in which month, likewise
 */
public record Handled(
        TaskId task,
        String title,
        @Nullable AgencyId agency,
        List<StaffCode> owners,
        List<Deed> submitted,
        List<Deed> accepted,
        List<String> hands,
        List<String> places) {

    static Handled of(TaskFact f) {
        return new Handled(f.task(), title(f), null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String title(TaskFact f) {
        return f.lines().isEmpty() ? f.task().value() : f.lines().getFirst().title();
    }

    Handled ownedIn(AgencyId where, TaskFact f) {
        return with(where, owners(f), submitted, accepted);
    }

    Handled ownedBy(TaskFact f) {
        return with(agency, owners(f), submitted, accepted);
    }

    Handled submitted(Deed deed) {
        return with(agency, owners, and(submitted, deed), accepted);
    }

    Handled accepted(Deed deed) {
        return with(agency, owners, submitted, and(accepted, deed));
    }

    private List<StaffCode> owners(TaskFact f) {
        return Stream.concat(owners.stream(), f.lines().stream().map(Line::owner))
                .distinct()
                .toList();
    }

    private Handled with(@Nullable AgencyId where, List<StaffCode> who, List<Deed> in, List<Deed> out) {
        List<Deed> all = Stream.concat(in.stream(), out.stream()).toList();
        List<String> did = all.stream().map(Deed::hand).distinct().toList();
        List<String> there = where == null
                ? List.of()
                : all.stream()
                        .map(deed -> where.value() + "/" + deed.month())
                        .distinct()
                        .toList();
        return new Handled(task, title, where, who, in, out, did, there);
    }

    private static List<Deed> and(List<Deed> known, Deed one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
