package vn.congtam.events.submission;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;

/** A system of an agency from which work comes in, such as {@code xa-dien-khanh/mot-cua}. */
public record ConnectionId(String value) implements Id {
    public ConnectionId {
        Id.checked(value);
        if (value.indexOf('/') < 1) throw new IllegalArgumentException("no agency and system: " + value);
    }

    public static ConnectionId of(AgencyId agency, String system) {
        return new ConnectionId(agency.value() + "/" + system);
    }

    public AgencyId agency() {
        return new AgencyId(value.substring(0, value.lastIndexOf('/')));
    }

    public String system() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "connection/" + value;
    }
}
