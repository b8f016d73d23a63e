package vn.congtam.scoring.period;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.RelistMembers;
import vn.congtam.scoring.reference.Composition;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Governance;

/** A longer span that is open follows what its shorter ones come to: who left, what he is, by what his agency rates. */
@Component
class Recomposing implements Composition {
    private final ReadModel<Standing> standings;
    private final ReadModel<Governance> governances;
    private final Framing framing;

    Recomposing(ReadModel<Standing> standings, ReadModel<Governance> governances, Framing framing) {
        this.standings = standings;
        this.governances = governances;
        this.framing = framing;
    }

    @Override
    public List<StaffCode> changed(AgencyId agency, Span span) {
        return governances.find(PeriodId.of(agency, span.toString()).value()).stream()
                .flatMap(opened -> changed(opened, agency, span))
                .map(listing -> listing.member().staff())
                .toList();
    }

    RelistMembers relisting(AgencyId agency, Span span) {
        PeriodId period = PeriodId.of(agency, span.toString());
        Governance opened = governances.find(period.value()).orElseThrow(() -> Refusal.NOT_OPENED.refuse("/span"));
        if (opened.locked()) throw Refusal.PERIOD_LOCKED.refuse();
        List<Listing> listings = changed(opened, agency, span).toList();
        if (listings.isEmpty()) throw Refusal.PARTS_UNCHANGED.refuse();
        return new RelistMembers(period, listings);
    }

    void mustBeDone(AgencyId agency, Span span) {
        List<StaffCode> left = changed(agency, span);
        if (left.isEmpty()) return;
        String codes = left.stream().map(StaffCode::value).sorted().collect(Collectors.joining(", "));
        throw Refusal.PARTS_CHANGED.refuse("", codes);
    }

    private Stream<Listing> changed(Governance opened, AgencyId agency, Span span) {
        if (opened.locked() || opened.basis() == Basis.WORK) return Stream.of();
        Frame frame = framing.frame(agency, span, opened.due(), opened.basis());
        return standings.where(Map.of("agency", agency.value(), "span", span.toString())).stream()
                .flatMap(listed -> changed(listed, frame));
    }

    private Stream<Listing> changed(Standing listed, Frame frame) {
        Standing.Opening then = listed.opening();
        if (then == null || listed.member() == null || listed.course().locked()) return Stream.of();
        Listing now = framing.listing(frame, listed.member(), then.rules());
        boolean same = now.basis() == then.basis() && now.parts().equals(then.parts());
        return same ? Stream.of() : Stream.of(now);
    }
}
