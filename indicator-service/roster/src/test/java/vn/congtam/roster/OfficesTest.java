package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;

/** The province's leader, who is above the chair, and Ms Hoa, a deputy, delegate to Mr Minh, who is under the chair. */
class OfficesTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final StaffCode LEADER = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode HOA = new StaffCode("VC0002");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 10);

    private final Map<StaffCode, Person> people = new LinkedHashMap<>();
    private @Nullable StandIn standIn;

    @BeforeEach
    void minh_is_the_delegate() {
        serves(CHAIR, LEADER);
        serves(HOA, CHAIR);
        serves(MINH, CHAIR);
        serves(LAN, MINH);
        delegates(LEADER);
        delegates(HOA);
    }

    @Test
    void he_acts_for_both_on_these_days_and_no_others() {
        assertThat(on(FIRST).over(LAN)).containsExactlyInAnyOrder(MINH, LEADER, HOA);
        assertThat(on(LAST).over(LAN)).containsExactlyInAnyOrder(MINH, LEADER, HOA);
        assertThat(on(FIRST.minusDays(1)).over(LAN)).containsExactly(MINH);
        assertThat(on(LAST.plusDays(1)).over(LAN)).containsExactly(MINH);
    }

    @Test
    void not_from_the_day_on_which_it_is_withdrawn() {
        LocalDate day = FIRST.plusDays(3);
        standIn = StandIn.after(standIn, new DelegationWithdrawn(HOA, MINH, day, "UQ 4"));
        assertThat(on(day.minusDays(1)).over(LAN)).contains(HOA);
        assertThat(on(day).over(LAN)).containsExactlyInAnyOrder(MINH, LEADER);
    }

    @Test
    void over_himself_and_over_who_judges_him_he_acts_for_nobody() {
        assertThat(on(FIRST).over(MINH)).containsExactly(MINH);
        assertThat(on(FIRST).over(CHAIR)).containsExactly(MINH);
        assertThat(on(FIRST).delegatorsOver(CHAIR)).isEmpty();
        assertThat(on(FIRST).over(HOA)).as("no superior of his").contains(LEADER);
    }

    @Test
    void nor_over_who_was_above_him_in_what_is_judged() {
        tell(MINH, new SuperiorAssigned(MINH, LEADER, FIRST, "QĐ 5"));
        assertThat(on(FIRST).over(CHAIR)).contains(LEADER);
        assertThat(Offices.of(MINH, standIn, Staff.of(people.values()), FIRST, FIRST.minusDays(2))
                        .over(CHAIR))
                .containsExactly(MINH);
    }

    private Offices on(LocalDate day) {
        return Offices.of(MINH, standIn, Staff.of(people.values()), day);
    }

    private void delegates(StaffCode staff) {
        standIn = StandIn.after(standIn, new DelegationGranted(staff, MINH, FIRST, LAST, "UQ 3"));
    }

    private void serves(StaffCode staff, StaffCode under) {
        tell(staff, new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, COMMUNE, JANUARY));
        tell(staff, new SuperiorAssigned(staff, under, JANUARY, "QĐ 1"));
    }

    private void tell(StaffCode staff, StaffFact fact) {
        people.put(staff, Told.after(people.get(staff), fact));
    }
}
