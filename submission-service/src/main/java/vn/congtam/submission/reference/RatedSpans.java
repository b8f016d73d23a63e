package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;

/** By which spans the province, or an agency for itself, rates, and since when. */
record RatedSpans(RegulationId regulation, List<Since> changes) {

    record Since(SpanKind kind, LocalDate from) {}

    static RatedSpans of(@Nullable RatedSpans known, RatedSpanAdopted f) {
        List<Since> all = new ArrayList<>(known == null ? List.of() : known.changes);
        all.add(new Since(f.span(), f.from()));
        return new RatedSpans(f.regulation(), List.copyOf(all));
    }

    /** Of two from the same day the one told later. */
    Optional<SpanKind> in(YearMonth month) {
        return changes.stream()
                .sorted(Comparator.comparing(Since::from))
                .filter(one -> !one.from().isAfter(month.atDay(1)))
                .reduce((former, later) -> later)
                .map(Since::kind);
    }
}
