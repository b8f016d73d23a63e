package vn.congtam.reporting.fairness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.JournalId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.fairness.trail.Handled;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Paper;
import vn.congtam.reporting.fairness.trail.Timesheet;
import vn.congtam.reporting.fairness.trail.Trail;
import vn.congtam.rulebook.period.Span;

/** Looks up the trails of one person, or of all in an agency. */
@Component
class Trails {
    private final ReadModel<Judged> judged;
    private final ReadModel<Handled> handled;
    private final ReadModel<Paper> papers;
    private final ReadModel<Timesheet> sheets;

    Trails(ReadModel<Judged> judged, ReadModel<Handled> handled, ReadModel<Paper> papers, ReadModel<Timesheet> sheets) {
        this.judged = judged;
        this.handled = handled;
        this.papers = papers;
        this.sheets = sheets;
    }

    Trail of(StaffCode staff, Span span) {
        return new Trail(
                staff,
                span,
                judged.find(SlipId.of(staff, span.toString()).value()).stream().toList(),
                judged.where(Map.of("span", span.toString(), "hands", staff.value())),
                months(span)
                        .flatMap(month -> handled.where(Map.of("hands", staff.value() + "/" + month)).stream())
                        .distinct()
                        .toList(),
                papers.where(Map.of("owners", staff)),
                sheets(List.of(staff), span));
    }

    List<Judged> slips(AgencyId agency, Span span) {
        return judged.where(Map.of("span", span.toString(), "seat.agency", agency));
    }

    /** With a few questions for all of them; each trail as far as it lies in the agency. */
    List<Trail> of(AgencyId agency, Span span) {
        List<Judged> slips = slips(agency, span);
        List<Handled> tasks = months(span)
                .flatMap(month -> handled.where(Map.of("places", agency.value() + "/" + month)).stream())
                .distinct()
                .toList();
        List<Paper> again = months(span)
                .flatMap(month -> papers.where(Map.of("again", month)).stream())
                .distinct()
                .toList();
        List<StaffCode> people = people(slips);
        List<Timesheet> written = sheets(people, span);
        return people.stream()
                .map(staff -> new Trail(
                        staff,
                        span,
                        slips.stream().filter(one -> one.staff().equals(staff)).toList(),
                        slips.stream()
                                .filter(one -> one.hands().contains(staff.value()))
                                .toList(),
                        tasks,
                        again.stream()
                                .filter(one -> one.owners().contains(staff))
                                .toList(),
                        written.stream()
                                .filter(one -> one.staff().equals(staff))
                                .toList()))
                .toList();
    }

    /** Those whose slips they are, and those who judge them. */
    private static List<StaffCode> people(List<Judged> slips) {
        return slips.stream()
                .flatMap(slip -> Stream.concat(
                        Stream.of(slip.staff()), slip.hands().stream().map(StaffCode::new)))
                .distinct()
                .toList();
    }

    private List<Timesheet> sheets(Collection<StaffCode> people, Span span) {
        return sheets.among(people.stream()
                .flatMap(staff ->
                        months(span).map(month -> JournalId.of(staff, month).value()))
                .toList());
    }

    static Stream<String> months(Span span) {
        return span.months().stream().map(Span::toString);
    }
}
