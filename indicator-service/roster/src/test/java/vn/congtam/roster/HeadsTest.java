package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.roster.Commune.COMMUNE;
import static vn.congtam.roster.Commune.JULY;
import static vn.congtam.roster.Commune.LAST;
import static vn.congtam.roster.Commune.OFFICE;
import static vn.congtam.roster.Commune.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;

/** A commune with its chair and two deputies, and a department with its director. */
class HeadsTest {
    private static final StaffCode PROVINCE = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final StaffCode HOA = new StaffCode("VC0022");
    private static final StaffCode DIRECTOR = new StaffCode("GD0001");

    private final Commune commune = new Commune();

    @BeforeEach
    void the_agencies() {
        commune.serves(CHAIR, COMMUNE, true, PROVINCE);
        commune.serves(KE, COMMUNE, true, CHAIR);
        commune.serves(HOA, COMMUNE, true, CHAIR);
        commune.serves(DIRECTOR, OFFICE, true, PROVINCE);
    }

    @Test
    void the_head_leads_and_has_nobody_of_the_agency_above() {
        assertThat(heads(COMMUNE, JULY)).containsExactly(CHAIR);
        assertThat(only(COMMUNE, JULY)).contains(CHAIR);
        assertThat(only(OFFICE, JULY)).contains(DIRECTOR);
    }

    @Test
    void who_is_lent_heads_neither_where_he_is_lent_to_nor_his_own_agency_until_he_is_back() {
        commune.tell(CHAIR, new Seconded(CHAIR, OFFICE, "tong-hop", PROVINCE, JULY, LAST, "QĐ 42"));
        assertThat(heads(OFFICE, JULY)).containsExactly(DIRECTOR);
        assertThat(heads(COMMUNE, JULY)).doesNotContain(CHAIR);
        assertThat(only(COMMUNE, LAST.plusDays(1))).contains(CHAIR);
    }

    @Test
    void of_several_nobody_does_until_one_acts() {
        commune.left(CHAIR);
        assertThat(heads(COMMUNE, JULY)).containsExactly(KE, HOA);
        assertThat(only(COMMUNE, JULY)).isEmpty();
        commune.acts(KE, post(CHAIR));
        assertThat(only(COMMUNE, JULY)).contains(KE);
        assertThat(only(COMMUNE, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void below_one_who_acts_and_works_elsewhere_nobody_heads_it() {
        commune.left(CHAIR);
        commune.acts(DIRECTOR, post(CHAIR));
        assertThat(heads(COMMUNE, JULY)).containsExactly(DIRECTOR);
        assertThat(only(OFFICE, JULY)).as("beside his own").contains(DIRECTOR);
    }

    private List<StaffCode> heads(AgencyId agency, LocalDate day) {
        return new Heads(agency, day)
                .among(commune.people.values(), one -> superior(one, day)).stream()
                        .map(Person::staff)
                        .toList();
    }

    private Optional<StaffCode> only(AgencyId agency, LocalDate day) {
        return new Heads(agency, day)
                .only(commune.people.values(), one -> superior(one, day))
                .map(Person::staff);
    }

    private Optional<Person> superior(Person person, LocalDate day) {
        Staff all = Staff.of(commune.people.values());
        return new Ladder(all, day).superior(person).flatMap(all::find);
    }
}
