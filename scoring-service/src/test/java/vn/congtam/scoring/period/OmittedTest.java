package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.period.Commune.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.roster.Person;
import vn.congtam.roster.Told;

/** Ms Lan serves in the commune on the last day of October. */
class OmittedTest {
    private static final Person LAN_SERVES = person(LAN, false, MINH);

    @Test
    void who_serves_and_is_listed_nowhere_is_named() {
        assertThat(omitted(Set.of(MINH), LAN_SERVES, person(MINH, true, CHAIR))).containsExactly(LAN);
    }

    @Test
    void who_is_on_the_list_here_or_elsewhere_is_not() {
        assertThat(omitted(Set.of(LAN), LAN_SERVES)).isEmpty();
    }

    @Test
    void nor_is_for_whom_no_law_is_in_force_as_what_he_is_on_that_day() {
        Person contract = Told.after(LAN_SERVES, new KindChanged(LAN, SubjectKind.CONTRACT, LAST_DAY, "QĐ 10"));
        Person later =
                Told.after(LAN_SERVES, new KindChanged(LAN, SubjectKind.CONTRACT, LAST_DAY.plusDays(1), "QĐ 10"));
        assertThat(omitted(Set.of(), contract)).isEmpty();
        assertThat(omitted(Set.of(), later)).containsExactly(LAN);
    }

    private static List<StaffCode> omitted(Set<StaffCode> listed, Person... serving) {
        return new Omitted(LAST_DAY, listed::contains, kind -> kind == SubjectKind.CIVIL_SERVANT)
                .among(List.of(serving));
    }
}
