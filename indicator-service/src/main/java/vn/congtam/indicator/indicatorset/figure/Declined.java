package vn.congtam.indicator.indicatorset.figure;

import java.time.Instant;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact.IndicatorValueDeclined;

/**
 * A figure of another system that could not be used, as long as nothing else was reported in its place.
 *
 * @param agency whose system it is
 * @param why the code of what was against it
 */
public record Declined(
        AgencyId agency, StaffCode staff, String span, String indicator, IndicatorValue value, String why, Instant at) {

    static Declined of(IndicatorValueDeclined f, Instant at) {
        return new Declined(f.agency(), f.values().staff(), f.values().span(), f.indicator(), f.value(), f.why(), at);
    }
}
