package vn.congtam.indicator.agency;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.agency.AgencyCommand.EstablishAgency;
import vn.congtam.indicator.agency.AgencyCommand.EstablishDivision;

class AgencyTest {
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final AgencyEstablished ESTABLISHED = new AgencyEstablished(DIEN_KHANH, "UBND xã Diên Khánh");
    private static final DivisionEstablished ECONOMY = new DivisionEstablished(DIEN_KHANH, "kinh-te", "Phòng Kinh tế");

    private final AggregateTestFixture<Agency> agency = new AggregateTestFixture<>(Agency.class);

    @Test
    void an_agency_is_established() {
        agency.givenNoPriorActivity()
                .when(new EstablishAgency(DIEN_KHANH, "UBND xã Diên Khánh"))
                .expectEvents(ESTABLISHED);
    }

    @Test
    void an_agency_is_not_established_twice() {
        agency.given(ESTABLISHED)
                .when(new EstablishAgency(DIEN_KHANH, "Diên Khánh"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.AGENCY_EXISTS, "/agency"));
    }

    @Test
    void a_division_is_added() {
        agency.given(ESTABLISHED)
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Phòng Kinh tế"))
                .expectEvents(ECONOMY);
    }

    @Test
    void a_division_is_not_added_twice() {
        agency.given(ESTABLISHED, ECONOMY)
                .when(new EstablishDivision(DIEN_KHANH, "kinh-te", "Kinh tế"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DIVISION_EXISTS, "/division"));
    }
}
