package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationId;

/** By which spans the province, or an agency for itself, rates, and since when, in the order told. */
record RatedSpans(RegulationId regulation, List<Since> changes) {

    record Since(SpanKind span, LocalDate from) implements RatedFrom {}

    static RatedSpans of(@Nullable RatedSpans known, RatedSpanAdopted f) {
        List<Since> all = new ArrayList<>(known == null ? List.of() : known.changes);
        all.add(new Since(f.span(), f.from()));
        return new RatedSpans(f.regulation(), List.copyOf(all));
    }
}
