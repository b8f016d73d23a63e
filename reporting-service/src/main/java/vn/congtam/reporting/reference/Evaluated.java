package vn.congtam.reporting.reference;

import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/** Of which agencies and spans there are results. */
public interface Evaluated {

    /** By their names. */
    List<Named> agencies();

    /** Those that end last first; of these the shorter first. */
    List<Span> spans();

    /** The one that is shown unless another is asked for: months before all others, as they are looked at from day to day. */
    static Span latest(List<Span> all, LocalDate today) {
        return all.stream()
                .filter(span -> span.kind() == Kind.MONTH)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> Span.of(Kind.MONTH, today));
    }

    record Named(AgencyId agency, String name) {}
}
