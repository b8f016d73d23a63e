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
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;

class ReferenceTest {
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final StaffCode MINH = new StaffCode("VC0011");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
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

    @Test
    void who_is_lent_serves_and_answers_where_the_loan_says_and_only_while_it_does() {
        Colleague under = Colleague.after(lan(), new SuperiorAssigned(LAN, MINH, JANUARY, "QĐ 1"));
        Colleague lan =
                Colleague.after(under, new Seconded(LAN, CAM_LAM, "kinh-te", CHAIR, JULY, JULY.plusDays(30), "QĐ 5"));
        assertThat(lan.agencyOn(JULY.minusDays(1))).isEqualTo(DIEN_KHANH);
        assertThat(lan.agencyOn(JULY)).isEqualTo(CAM_LAM);
        assertThat(lan.service().superiorOn(JULY.plusDays(30))).contains(CHAIR);
        assertThat(lan.service().superiorOn(JULY.plusDays(31))).contains(MINH);
        assertThat(lan.agencies()).contains(DIEN_KHANH, CAM_LAM);
        Colleague back = Colleague.after(lan, new SecondmentEnded(LAN, CAM_LAM, JULY.plusDays(3), "QĐ 6"));
        assertThat(back.agencyOn(JULY.plusDays(2))).isEqualTo(CAM_LAM);
        assertThat(back.agencyOn(JULY.plusDays(3))).isEqualTo(DIEN_KHANH);
    }

    @Test
    void a_move_whose_day_was_corrected_counts_from_the_right_day() {
        Colleague moved = Colleague.after(
                lan(),
                new PostAssigned(LAN, new PostId("cl-p1"), CAM_LAM, "kinh-te", "Địa chính", false, JULY, "QĐ 2"));
        Colleague lan =
                Colleague.after(moved, new PostCorrected(LAN, new PostId("cl-p1"), JULY, JULY.plusDays(9), "QĐ 2"));
        assertThat(lan.agencyOn(JULY.plusDays(8))).isEqualTo(DIEN_KHANH);
        assertThat(lan.agencyOn(JULY.plusDays(9))).isEqualTo(CAM_LAM);
    }

    private static Colleague lan() {
        return Colleague.after(
                null, new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, JANUARY));
    }
}
