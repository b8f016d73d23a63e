package vn.congtam.events.indicator;

import vn.congtam.events.Id;

/** An agency of the province: a commune's committee, a department. */
public record AgencyId(String value) implements Id {
    public AgencyId {
        Id.checkedPart(value);
    }

    @Override
    public String toString() {
        return "agency/" + value;
    }
}
