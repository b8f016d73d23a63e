package vn.congtam.submission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;

class ReferenceTest {
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final AgencyId CAM_LAM = new AgencyId("xa-cam-lam");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void a_catalogue_is_in_force_from_its_first_day_until_the_next_ones() {
        Edition edition =
                Edition.tookEffect(new CatalogueTookEffect(new CatalogueId("dk-1"), DIEN_KHANH, JANUARY, null));
        assertThat(edition.isInForceOn(JANUARY.minusDays(1))).isFalse();
        assertThat(edition.isInForceOn(JANUARY)).isTrue();
        Edition former = Edition.replaced(
                edition, new CatalogueReplaced(new CatalogueId("dk-1"), new CatalogueId("dk-2"), JULY));
        assertThat(former.isInForceOn(JULY.minusDays(1))).isTrue();
        assertThat(former.isInForceOn(JULY)).isFalse();
    }

    @Test
    void the_agency_is_the_one_of_the_day_though_a_move_is_known_before() {
        Colleague lan = Colleague.after(
                lan(),
                new PostAssigned(LAN, new PostId("cl-p1"), CAM_LAM, "kinh-te", "Địa chính", false, JULY, "QĐ 2"));
        assertThat(lan.agencyOn(JULY.minusDays(1))).isEqualTo(DIEN_KHANH);
        assertThat(lan.agencyOn(JULY)).isEqualTo(CAM_LAM);
    }

    private static Colleague lan() {
        return Colleague.after(
                null, new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, JANUARY));
    }
}
