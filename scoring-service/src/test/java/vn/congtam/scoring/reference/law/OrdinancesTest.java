package vn.congtam.scoring.reference.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.scoring.Rules;
import vn.congtam.scoring.ShippedLaw;

class OrdinancesTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");

    @Test
    void nobody_is_rated_by_a_law_before_its_first_day() {
        assertThat(ordinances().rules(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2025, 12, 1)))
                .isEmpty();
        assertThat(ordinances().rules(COMMUNE, SubjectKind.CIVIL_SERVANT, LocalDate.of(2026, 1, 1)))
                .map(Rules::id)
                .contains("nd335-2025/1");
        assertThat(ordinances().rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 6, 1)))
                .isEmpty();
        assertThat(ordinances().rules(COMMUNE, SubjectKind.PUBLIC_EMPLOYEE, LocalDate.of(2026, 7, 1)))
                .map(Rules::id)
                .contains("nd233-2026/1");
    }

    private static Ordinances ordinances(RegulationFact... told) {
        return new Ordinances(Told.of(told), new ShippedLaw());
    }
}
