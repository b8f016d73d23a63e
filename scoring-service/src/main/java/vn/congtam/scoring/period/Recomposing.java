package vn.congtam.scoring.period;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.AssignJudges;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.RelistMembers;
import vn.congtam.scoring.reference.Composition;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Governance;

/**
 * A span that is open follows what somebody is on its last day; a longer one also what its shorter ones come to: who left, by
 * what his agency rates.
 */
@Component
class Recomposing implements Composition {
    private final ReadModel<Standing> standings;
    private final ReadModel<Governance> governances;
    private final Framing framing;
    private final Placing placing;

    Recomposing(ReadModel<Standing> standings, ReadModel<Governance> governances, Framing framing, Placing placing) {
        this.placing = placing;
        this.standings = standings;
        this.governances = governances;
        this.framing = framing;
    }

    @Override
    public List<StaffCode> changed(AgencyId agency, Span span) {
        return governances.find(PeriodId.of(agency, span.toString()).value()).stream()
                .flatMap(opened -> changed(opened, agency, span))
                .distinct()
                .toList();
    }

    RelistMembers relisting(AgencyId agency, Span span) {
        PeriodId period = PeriodId.of(agency, span.toString());
        Governance opened = governances.find(period.value()).orElseThrow(() -> Refusal.NOT_OPENED.refuse("/span"));
        List<Standing> people = open(agency, span);
        if (opened.locked() && people.isEmpty()) throw Refusal.PERIOD_LOCKED.refuse();
        List<Listing> listings = recomposed(opened, agency, span, people).toList();
        List<AssignJudges> placed = placing.anew(agency, span, opened.basis(), people);
        if (listings.isEmpty() && placed.isEmpty()) throw Refusal.PARTS_UNCHANGED.refuse();
        return new RelistMembers(period, listings, placed);
    }

    void mustBeDone(AgencyId agency, Span span) {
        List<StaffCode> left = changed(agency, span);
        if (!left.isEmpty()) throw Refusal.PARTS_CHANGED.naming(left);
        if (span.kind() == Kind.MONTH) noWorkMustLieOn(agency, Span.of(Kind.QUARTER, span.first()));
    }

    /** Where months are rated again, work that lies on their quarter counts in them only once that was listed again. */
    private void noWorkMustLieOn(AgencyId agency, Span quarter) {
        List<StaffCode> left = governances
                .find(PeriodId.of(agency, quarter.toString()).value())
                .stream()
                .filter(opened -> opened.basis() == Basis.WORK)
                .filter(opened -> framing.frame(agency, quarter, opened.due(), opened.basis())
                                .basis()
                        == Basis.TRACKED)
                .flatMap(_ -> open(agency, quarter).stream())
                .filter(one -> one.basis() == Basis.WORK && !one.tasks().isEmpty())
                .map(Standing::staff)
                .toList();
        if (!left.isEmpty()) throw Refusal.QUARTER_CHANGED.naming(left);
    }

    private Stream<StaffCode> changed(Governance opened, AgencyId agency, Span span) {
        List<Standing> people = open(agency, span);
        if (people.isEmpty()) return Stream.of();
        return Stream.concat(
                recomposed(opened, agency, span, people)
                        .map(listing -> listing.member().staff()),
                placing.moved(agency, span, people).stream());
    }

    /** After the lock those whose slips were opened again. */
    private List<Standing> open(AgencyId agency, Span span) {
        return standings.where(Map.of("agency", agency.value(), "span", span.toString())).stream()
                .filter(one -> !one.course().locked())
                .toList();
    }

    private Stream<Listing> recomposed(Governance opened, AgencyId agency, Span span, List<Standing> people) {
        Frame frame = framing.frame(agency, span, opened.due(), opened.basis());
        if (opened.basis() == Basis.WORK && frame.basis() == Basis.WORK) return Stream.of();
        return people.stream().flatMap(listed -> recomposed(listed, frame));
    }

    private Stream<Listing> recomposed(Standing listed, Frame frame) {
        Standing.Opening then = listed.opening();
        if (then == null || listed.member() == null) return Stream.of();
        Listing now = framing.listing(frame, listed.member(), then.rules());
        boolean same = now.basis() == then.basis() && now.parts().equals(then.parts());
        return same ? Stream.of() : Stream.of(now);
    }
}
