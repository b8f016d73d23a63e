package vn.congtam.submission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.roster.Offices;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;
import vn.congtam.roster.StandIn;
import vn.congtam.roster.Told;

/** Mr Minh, who heads Ms Lan and Mr Ke, is lent to another agency from October on; Mr Ke acts in his post until November. */
class AssessorsTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode KE = new StaffCode("VC0005");
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode AN = new StaffCode("VC0008");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 10);

    private final Map<StaffCode, Person> people = new LinkedHashMap<>();

    @BeforeEach
    void mr_minh_is_away() {
        serves(CHAIR, true, null);
        serves(MINH, true, CHAIR);
        serves(KE, false, MINH);
        serves(LAN, false, MINH);
        serves(AN, false, CHAIR);
        tell(MINH, new Seconded(MINH, OFFICE, "tong-hop", new StaffCode("GD0001"), OCTOBER, LAST.plusYears(1), "QĐ 2"));
        PostId post = post(MINH);
        tell(KE, new ActingAppointed(KE, post, COMMUNE, "kinh-te", "Trưởng phòng", true, OCTOBER, LAST, "QĐ 3"));
    }

    @Test
    void who_acts_in_the_post_assesses_what_its_holder_was_to_but_not_his_own() {
        assertThat(of(MINH, JANUARY, LAN, OCTOBER)).contains(KE);
        assertThat(of(MINH, JANUARY, KE, OCTOBER)).contains(CHAIR);
    }

    @Test
    void who_was_named_because_he_acted_assesses_no_longer_than_he_acts() {
        assertThat(of(KE, OCTOBER, LAN, LAST)).contains(KE);
        assertThat(of(KE, OCTOBER, LAN, LAST.plusDays(1))).contains(CHAIR);
    }

    @Test
    void nor_once_the_holder_is_back() {
        LocalDate back = LocalDate.of(2026, 11, 5);
        tell(MINH, new SecondmentEnded(MINH, OFFICE, back, "QĐ 4"));
        assertThat(of(KE, OCTOBER, LAN, back.minusDays(1))).contains(KE);
        assertThat(of(KE, OCTOBER, LAN, back)).contains(MINH);
        assertThat(of(MINH, JANUARY, LAN, back)).contains(MINH);
    }

    @Test
    void the_delegate_of_who_holds_the_office_has_his_place_and_nobody_elses_has() {
        assertThat(place(delegate(AN, KE), work(LAN, false))).contains(KE);
        assertThat(place(delegate(AN, CHAIR), work(LAN, false))).isEmpty();
        assertThat(place(delegate(AN, MINH), work(LAN, false)))
                .as("who is away delegates nothing")
                .isEmpty();
        assertThat(place(delegate(KE, CHAIR), work(LAN, false))).as("his own").contains(KE);
    }

    @Test
    void what_is_overdue_is_the_next_superiors_as_well_and_his_delegates() {
        assertThat(place(himself(CHAIR), work(LAN, false))).isEmpty();
        assertThat(place(himself(CHAIR), work(LAN, true))).contains(CHAIR);
        assertThat(place(himself(KE), work(LAN, true))).contains(KE);
        assertThat(place(delegate(AN, CHAIR), work(LAN, true))).contains(CHAIR);
    }

    @Test
    void nobody_assesses_his_own_nor_lets_it_be_assessed_in_his_place() {
        assertThat(place(delegate(LAN, KE), work(LAN, false))).isEmpty();
        Assessed handedOver = new Assessed(MINH, JANUARY, List.of(LAN), List.of(LAN, KE), false);
        assertThat(place(delegate(AN, KE), handedOver)).isEmpty();
        assertThat(place(himself(CHAIR), handedOver)).contains(CHAIR);
    }

    @Test
    void nor_that_of_who_judges_him() {
        Assessed kes = new Assessed(CHAIR, JANUARY, List.of(KE), List.of(KE), false);
        assertThat(place(delegate(LAN, CHAIR), kes)).as("Mr Ke acts above her").isEmpty();
    }

    private Optional<StaffCode> place(Offices offices, Assessed work) {
        return new Assessors(Staff.of(people.values()), OCTOBER).place(offices, work);
    }

    private static Assessed work(StaffCode owner, boolean overdue) {
        return new Assessed(MINH, JANUARY, List.of(owner), List.of(owner), overdue);
    }

    private Offices himself(StaffCode staff) {
        return Offices.of(staff, null, Staff.of(people.values()), OCTOBER);
    }

    private Offices delegate(StaffCode staff, StaffCode of) {
        StandIn standIn = StandIn.after(null, new DelegationGranted(of, staff, OCTOBER, LAST, "UQ 3"));
        return Offices.of(staff, standIn, Staff.of(people.values()), OCTOBER);
    }

    private Optional<StaffCode> of(StaffCode named, LocalDate since, StaffCode owner, LocalDate today) {
        return new Assessors(Staff.of(people.values()), today).of(named, since, List.of(owner));
    }

    private static PostId post(StaffCode holder) {
        return new PostId("vt-" + holder.value());
    }

    private void serves(StaffCode staff, boolean leads, @Nullable StaffCode under) {
        tell(staff, new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, COMMUNE, JANUARY));
        tell(staff, new PostAssigned(staff, post(staff), COMMUNE, "kinh-te", "Vị trí", leads, JANUARY, "QĐ 1"));
        tell(staff, new SuperiorAssigned(staff, under, JANUARY, "QĐ 1"));
    }

    private void tell(StaffCode staff, StaffFact fact) {
        people.put(staff, Told.after(people.get(staff), fact));
    }
}
