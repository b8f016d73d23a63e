package vn.congtam.reporting.dashboard.level;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.rulebook.period.Span;

/**
 * A span of the province, of an agency or of a division.
 *
 * @param month the span, such as {@code 2026-10} or {@code 2026-Q4}
 * @param predecessors whether those of an agency are shown under it, too
 */
public record Place(
        String month, @Nullable AgencyId agency, @Nullable String division, boolean predecessors) {

    public Place(String month, @Nullable AgencyId agency, @Nullable String division) {
        this(month, agency, division, false);
    }

    public static Place of(Span month, @Nullable AgencyId agency, @Nullable String division) {
        return new Place(month.toString(), agency, agency == null ? null : division);
    }

    /** An agency with all that it came from. */
    public static Place withPredecessors(Span month, AgencyId agency) {
        return new Place(month.toString(), agency, null, true);
    }

    public LocalDate lastDay() {
        return Span.parse(month).last();
    }

    public Place within(AgencyId own) {
        return new Place(month, own, division);
    }

    public boolean holds(Seat seat) {
        return (agency == null || agency.equals(seat.agency()))
                && (division == null || division.equals(seat.division()));
    }

    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", month);
        if (agency != null) {
            fields.put("agency", agency);
        }
        if (division != null) {
            fields.put("division", division);
        }
        return fields;
    }
}
