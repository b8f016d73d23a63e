package vn.congtam.reporting.dashboard.cap;

import java.math.BigDecimal;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.rulebook.classification.Exceptional;

/** The higher cap that was decided for a period, as decided last. */
record Raised(String period, BigDecimal percent, String document) {

    static Raised of(CapRaised f) {
        return new Raised(f.period().value(), f.percent(), f.document());
    }

    Exceptional exception() {
        return new Exceptional(percent, document);
    }
}
