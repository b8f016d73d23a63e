package vn.congtam.indicator.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;

class OrganisationTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void an_agency_is_here_since_it_was_recorded() {
        Organisation unknown = Organisation.known(null, COMMUNE);
        Organisation known = unknown.established(new AgencyEstablished(COMMUNE, "UBND xã"), APRIL.plusDays(1));
        assertThat(unknown.wasHereBefore(APRIL)).isFalse();
        assertThat(known.wasHereBefore(APRIL)).isFalse();
        assertThat(known.wasHereBefore(APRIL.plusMonths(1))).isTrue();
    }
}
