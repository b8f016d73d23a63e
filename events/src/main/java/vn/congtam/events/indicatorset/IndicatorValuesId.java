package vn.congtam.events.indicatorset;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** What is reported for one official and one span, such as {@code VC0007/2026-10}. */
public record IndicatorValuesId(String value) implements Id {
    public IndicatorValuesId {
        Id.checked(value);
    }

    public static IndicatorValuesId of(StaffCode staff, String span) {
        return new IndicatorValuesId(staff.value() + "/" + span);
    }

    /** Of whom the figures are. */
    public StaffCode staff() {
        return new StaffCode(value.substring(0, value.lastIndexOf('/')));
    }

    public String span() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "indicator-values/" + value;
    }
}
