package vn.congtam.events.regulation;

import java.util.Optional;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;

/** For whom it is laid down: {@code province}, or one agency, such as {@code agency/xa-dien-khanh}. */
public record RegulationId(String value) implements Id {
    public static final RegulationId PROVINCE = new RegulationId("province");
    private static final String AGENCY = "agency/";

    public RegulationId {
        Id.checked(value);
    }

    public static RegulationId of(AgencyId agency) {
        return new RegulationId(AGENCY + agency.value());
    }

    /** None for the province. */
    public Optional<AgencyId> agency() {
        return value.startsWith(AGENCY)
                ? Optional.of(new AgencyId(value.substring(AGENCY.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "regulation/" + value;
    }
}
