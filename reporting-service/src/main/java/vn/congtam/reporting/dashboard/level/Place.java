package vn.congtam.reporting.dashboard.level;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;

/** A month of the province, of an agency or of a division. */
public record Place(
        String month, @Nullable AgencyId agency, @Nullable String division) {

    public static Place of(YearMonth month, @Nullable AgencyId agency, @Nullable String division) {
        return new Place(month.toString(), agency, agency == null ? null : division);
    }

    public LocalDate lastDay() {
        return YearMonth.parse(month).atEndOfMonth();
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
