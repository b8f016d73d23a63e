package vn.congtam.events.scoring;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;

/** The period of one agency, such as {@code xa-dien-khanh/2026-10}. */
public record PeriodId(String value) implements Id {
    public PeriodId {
        Id.checked(value);
    }

    public static PeriodId of(AgencyId agency, String month) {
        return new PeriodId(agency.value() + "/" + month);
    }

    public AgencyId agency() {
        return new AgencyId(value.substring(0, value.lastIndexOf('/')));
    }

    public String span() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "period/" + value;
    }
}
