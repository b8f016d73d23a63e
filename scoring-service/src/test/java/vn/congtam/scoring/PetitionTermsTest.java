package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.testing.Service;
import vn.congtam.rulebook.deadline.Limits;
import vn.congtam.scoring.reference.law.Ordinances;

/** How long people have to petition, where the agency and the province both laid it down. */
class PetitionTermsTest {
    private static final LocalDate SINCE = LocalDate.of(2031, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2031, 7, 1);
    private static final AgencyId OWN = new AgencyId("xa-thoihan");
    private static final AgencyId OTHER = new AgencyId("xa-khong-rieng");

    private final Service service = Service.running("scoring", ScoringService.class);

    @Test
    void a_longer_term_laid_down_by_the_province_later_reaches_an_agency_with_its_own() {
        laidDown(RegulationId.of(OWN), 8, 12, SINCE);
        laidDown(RegulationId.PROVINCE, 10, 9, LATER);
        eventually(() -> limits(OTHER, LATER).equals(Optional.of(new Limits(10, 9))));
        eventually(() -> limits(OWN, LATER.minusDays(1)).equals(Optional.of(new Limits(8, 12))));
        assertThat(limits(OWN, LATER)).contains(new Limits(10, 9));
    }

    private void laidDown(RegulationId by, int file, int resolve, LocalDate from) {
        service.tell("indicator", by, new PetitionTermsAdopted(by, SubjectKind.CONTRACT, file, resolve, from, "QĐ 15"));
    }

    private Optional<Limits> limits(AgencyId agency, LocalDate day) {
        return service.part(Ordinances.class).limits(agency, SubjectKind.CONTRACT, day);
    }
}
