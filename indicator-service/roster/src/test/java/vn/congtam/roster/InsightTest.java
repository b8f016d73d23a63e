package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.roster.Commune.COMMUNE;
import static vn.congtam.roster.Commune.JANUARY;
import static vn.congtam.roster.Commune.JULY;
import static vn.congtam.roster.Commune.LAST;
import static vn.congtam.roster.Commune.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.PostAssigned;

/** The chair; under him the deputy chair, and under that one the head of the division with its deputy and Lan. */
class InsightTest {
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode VICE = new StaffCode("VC0002");
    private static final StaffCode HEAD = new StaffCode("VC0011");
    private static final StaffCode DEPUTY = new StaffCode("VC0012");
    private static final StaffCode LAN = new StaffCode("VC0014");
    private static final StaffCode AN = new StaffCode("VC0015");

    private final Commune commune = new Commune();

    @BeforeEach
    void the_commune() {
        commune.serves(CHAIR, true, null);
        commune.serves(VICE, true, CHAIR);
        commune.serves(HEAD, true, VICE);
        commune.serves(DEPUTY, true, HEAD);
        commune.serves(LAN, false, HEAD);
        commune.serves(AN, false, HEAD);
    }

    @Test
    void have_those_who_stand_above_however_far_up_and_nobody_into_himself() {
        assertThat(readersOf(LAN)).containsExactly(CHAIR, VICE, HEAD);
        assertThat(readersOf(HEAD)).containsExactly(CHAIR, VICE);
    }

    @Test
    void has_a_deputy_of_the_division_only_into_those_below_him() {
        commune.serves(AN, false, DEPUTY);
        assertThat(readersOf(AN)).contains(DEPUTY);
        assertThat(readersOf(LAN)).doesNotContain(DEPUTY, AN);
    }

    @Test
    void has_a_deputy_to_whom_the_division_was_assigned_as_his_field_but_not_into_those_above_him() {
        commune.tell(DEPUTY, new FieldsAssigned(DEPUTY, List.of("kinh-te"), JANUARY, "QĐ 7"));
        assertThat(readersOf(LAN)).contains(DEPUTY);
        assertThat(readersOf(HEAD)).doesNotContain(DEPUTY);
    }

    /** Nobody ever held the post: those of the division stand under somebody who leads elsewhere. */
    @Test
    void has_who_acts_as_the_head_of_a_division_that_nobody_above_leads() {
        StaffCode far = new StaffCode("VC0031");
        commune.serves(far, false, null);
        commune.tell(far, new PostAssigned(far, post(far), COMMUNE, "lanh-dao", "Phó", true, JANUARY, "QĐ 1"));
        commune.serves(LAN, false, far);
        assertThat(new Insight(known(), JULY.minusDays(1)).into(LAN, AN)).isFalse();
        commune.acts(AN, post(new StaffCode("VC0099")));
        assertThat(new Insight(known(), JULY).into(LAN, AN)).isTrue();
        assertThat(new Insight(known(), LAST.plusDays(1)).into(LAN, AN)).isFalse();
    }

    private List<StaffCode> readersOf(StaffCode staff) {
        return commune.people.keySet().stream()
                .filter(one -> new Insight(known(), JULY).into(staff, one))
                .toList();
    }

    private Staff known() {
        return Staff.of(commune.people.values());
    }
}
