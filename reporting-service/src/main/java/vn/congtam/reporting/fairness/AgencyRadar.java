package vn.congtam.reporting.fairness;

import java.time.Instant;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.reporting.fairness.finding.Unit;

/**
 * Who of an agency is asked about what, as far as it may be shown already.
 *
 * @param looked at so many people
 * @param people those of whom there is something to ask
 * @param units how alike the points of each division are
 */
record AgencyRadar(AgencyId agency, String span, Instant compared, int looked, List<Radar> people, List<Named> units) {

    record Named(String name, Unit unit) {}
}
