package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;

/** A commune with its chair and two deputies, and a department with its director. */
class HeadsTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    private static final StaffCode PROVINCE = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final StaffCode HOA = new StaffCode("VC0022");
    private static final StaffCode DIRECTOR = new StaffCode("GD0001");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private final Map<StaffCode, Person> people = new LinkedHashMap<>();

    @BeforeEach
    void the_agencies() {
        serves(CHAIR, COMMUNE, PROVINCE);
        serves(KE, COMMUNE, CHAIR);
        serves(HOA, COMMUNE, CHAIR);
        serves(DIRECTOR, OFFICE, PROVINCE);
    }

    @Test
    void the_head_leads_and_has_nobody_of_the_agency_above() {
        assertThat(heads(COMMUNE, JULY)).containsExactly(CHAIR);
        assertThat(only(COMMUNE, JULY)).contains(CHAIR);
        assertThat(only(OFFICE, JULY)).contains(DIRECTOR);
    }

    @Test
    void who_is_lent_heads_neither_where_he_is_lent_to_nor_his_own_agency_until_he_is_back() {
        tell(CHAIR, new Seconded(CHAIR, OFFICE, "tong-hop", PROVINCE, JULY, LAST, "QĐ 42"));
        assertThat(heads(OFFICE, JULY)).containsExactly(DIRECTOR);
        assertThat(heads(COMMUNE, JULY)).doesNotContain(CHAIR);
        assertThat(only(COMMUNE, LAST.plusDays(1))).contains(CHAIR);
    }

    @Test
    void of_several_nobody_does_until_one_acts() {
        tell(CHAIR, new StaffLeft(CHAIR, JULY, Leaving.RETIRED, "QĐ 44"));
        assertThat(heads(COMMUNE, JULY)).containsExactly(KE, HOA);
        assertThat(only(COMMUNE, JULY)).isEmpty();
        acts(KE);
        assertThat(only(COMMUNE, JULY)).contains(KE);
        assertThat(only(COMMUNE, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void below_one_who_acts_and_works_elsewhere_nobody_heads_it() {
        tell(CHAIR, new StaffLeft(CHAIR, JULY, Leaving.RETIRED, "QĐ 44"));
        acts(DIRECTOR);
        assertThat(heads(COMMUNE, JULY)).containsExactly(DIRECTOR);
        assertThat(only(OFFICE, JULY)).as("beside his own").contains(DIRECTOR);
    }

    private List<StaffCode> heads(AgencyId agency, LocalDate day) {
        return new Heads(agency, day)
                .among(people.values(), one -> superior(one, day)).stream()
                        .map(Person::staff)
                        .toList();
    }

    private Optional<StaffCode> only(AgencyId agency, LocalDate day) {
        return new Heads(agency, day)
                .only(people.values(), one -> superior(one, day))
                .map(Person::staff);
    }

    private Optional<Person> superior(Person person, LocalDate day) {
        Staff all = Staff.of(people.values());
        return new Ladder(all, day).superior(person).flatMap(all::find);
    }

    private void acts(StaffCode staff) {
        PostId post = new PostId("post-" + CHAIR.value());
        tell(staff, new ActingAppointed(staff, post, COMMUNE, "lanh-dao", "Phụ trách", true, JULY, LAST, "QĐ 41"));
    }

    private void serves(StaffCode staff, AgencyId agency, StaffCode superior) {
        PostId post = new PostId("post-" + staff.value());
        tell(staff, new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, agency, JANUARY));
        tell(staff, new PostAssigned(staff, post, agency, "lanh-dao", "Lãnh đạo", true, JANUARY, "QĐ 12"));
        tell(staff, new SuperiorAssigned(staff, superior, JANUARY, "QĐ 12"));
    }

    private void tell(StaffCode staff, StaffFact fact) {
        people.compute(staff, (code, known) -> Told.after(known, fact));
    }
}
