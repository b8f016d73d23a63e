package vn.congtam.submission.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.AssessorChanged;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.platform.web.Act;

/**
 * Whose task it is, who assesses it, and where and when it counts.
 *
 * @param owners the present ones, the main one first
 * @param former those who handed it over
 * @param since when the assessor was named
 */
public record Docket(
        TaskId task,
        AgencyId agency,
        CatalogueId catalogue,
        List<StaffCode> owners,
        List<StaffCode> former,
        StaffCode assessor,
        LocalDate since,
        List<String> months) {

    /** All who have lines of it. */
    public Stream<StaffCode> people() {
        return Stream.concat(owners.stream(), former.stream());
    }

    public boolean isOf(StaffCode somebody) {
        return owners.contains(somebody) || former.contains(somebody);
    }

    Assessed assessed(boolean overdue) {
        return new Assessed(assessor, since, owners, people().toList(), overdue);
    }

    static Docket of(TaskId task, Terms terms, List<Line> lines, Instant at) {
        return new Docket(
                task,
                terms.agency(),
                lines.getFirst().catalogue(),
                lines.stream().map(Line::owner).distinct().toList(),
                List.of(),
                terms.assessor(),
                LocalDate.ofInstant(at, Act.VIETNAM),
                lines.stream().map(Line::month).distinct().toList());
    }

    static Docket handedOver(@Nullable Docket docket, TaskHandedOver f, Instant at) {
        Docket known = Objects.requireNonNull(docket);
        List<StaffCode> now = known.owners().stream()
                .map(owner -> owner.equals(f.from()) ? f.to() : owner)
                .toList();
        List<StaffCode> before = Stream.concat(known.former().stream(), Stream.of(f.from()))
                .filter(one -> !now.contains(one))
                .distinct()
                .toList();
        return new Docket(
                known.task(),
                known.agency(),
                known.catalogue(),
                now,
                before,
                f.assessor(),
                f.assessor().equals(known.assessor()) ? known.since() : LocalDate.ofInstant(at, Act.VIETNAM),
                known.months());
    }

    static Docket assessorChanged(@Nullable Docket docket, AssessorChanged f, Instant at) {
        Docket known = Objects.requireNonNull(docket);
        return new Docket(
                known.task(),
                known.agency(),
                known.catalogue(),
                known.owners(),
                known.former(),
                f.assessor(),
                LocalDate.ofInstant(at, Act.VIETNAM),
                known.months());
    }
}
