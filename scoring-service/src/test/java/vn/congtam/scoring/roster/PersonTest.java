package vn.congtam.scoring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;

class PersonTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode HOA = new StaffCode("VC0004");
    private static final AgencyId COMMUNE = new AgencyId("xa-a");
    private static final AgencyId OTHER = new AgencyId("xa-b");

    private final Person lan = Person.of(null, LAN)
            .joined(new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, day(1, 2)))
            .posted(post(COMMUNE, day(1, 2)))
            .placedUnder(under(MINH, day(1, 2)));

    @Test
    void serves_nowhere_before_joining() {
        assertThat(lan.agencyOn(day(1, 1))).isEmpty();
        assertThat(lan.agencyOn(day(1, 2))).contains(COMMUNE);
    }

    @Test
    void serves_elsewhere_from_the_day_of_a_transfer_told_before_or_after() {
        Person moved = lan.posted(post(OTHER, day(10, 15)));
        assertThat(moved.agencyOn(day(10, 14))).contains(COMMUNE);
        assertThat(moved.agencyOn(day(10, 15))).contains(OTHER);
        assertThat(moved.posted(post(COMMUNE, day(5, 1))).agencyOn(day(10, 31))).contains(OTHER);
    }

    @Test
    void of_two_orders_for_one_day_the_later_one_counts() {
        Person corrected = lan.placedUnder(under(HOA, day(10, 1))).placedUnder(under(MINH, day(10, 1)));
        assertThat(corrected.superiorOn(day(10, 31))).contains(MINH);
    }

    @Test
    void is_never_his_own_superior() {
        assertThat(lan.placedUnder(under(LAN, day(10, 1))).superiorOn(day(10, 31)))
                .isEmpty();
    }

    private static PostAssigned post(AgencyId agency, LocalDate from) {
        return new PostAssigned(LAN, new PostId("vt"), agency, "kt", "Chuyên viên", false, from, "QĐ 1");
    }

    private static SuperiorAssigned under(StaffCode superior, LocalDate from) {
        return new SuperiorAssigned(LAN, superior, from, "QĐ 1");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
