package vn.congtam.events.scoring;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;

/** An agency's own evaluation for one span, such as {@code xa-dien-khanh/2026}. */
public record AgencyEvaluationId(String value) implements Id {
    public AgencyEvaluationId {
        Id.checked(value);
    }

    public static AgencyEvaluationId of(AgencyId agency, String span) {
        return new AgencyEvaluationId(agency.value() + "/" + span);
    }

    @Override
    public String toString() {
        return "agency-evaluation/" + value;
    }
}
