package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;

class AtHandTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final PostId POST = new PostId("vt-1");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final List<String> questions = new ArrayList<>();
    private final Person lan = joined("VC0007");
    private final Person minh = joined("VC0003");

    @Test
    void nobody_is_asked_for_twice_not_even_one_who_is_not_known() {
        Staff all = new Asked().beside(List.of(minh));
        StaffCode province = new StaffCode("LD0001");
        assertThat(all.find(minh.staff())).contains(minh);
        for (int i = 0; i < 2; i++) {
            assertThat(all.find(lan.staff())).contains(lan);
            assertThat(all.find(province)).isEmpty();
            assertThat(all.appointedIn(POST)).isEmpty();
            assertThat(all.succeeds(COMMUNE, COMMUNE, DAY)).isTrue();
        }
        assertThat(questions).containsExactly("VC0007", "LD0001", "vt-1", "heir");
    }

    @Test
    void who_was_found_with_others_is_not_looked_up_again() {
        Staff all = new Asked().beside(List.of());
        assertThat(all.everIn(COMMUNE)).containsExactly(lan, minh);
        assertThat(all.everIn(COMMUNE)).containsExactly(lan, minh);
        assertThat(all.find(lan.staff())).contains(lan);
        assertThat(all.find(minh.staff())).contains(minh);
        assertThat(questions).containsExactly("xa-dien-khanh");
    }

    private static Person joined(String code) {
        StaffCode staff = new StaffCode(code);
        return Told.after(null, new StaffJoined(staff, code, SubjectKind.CIVIL_SERVANT, COMMUNE, DAY));
    }

    /** Notes what it is asked. */
    private final class Asked implements Staff {
        private final Staff all = Staff.of(List.of(lan, minh));

        @Override
        public Optional<Person> find(StaffCode staff) {
            questions.add(staff.value());
            return all.find(staff);
        }

        @Override
        public List<Person> appointedIn(PostId post) {
            questions.add(post.value());
            return all.appointedIn(post);
        }

        @Override
        public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
            questions.add("heir");
            return true;
        }

        @Override
        public List<Person> everIn(AgencyId agency) {
            questions.add(agency.value());
            return all.everIn(agency);
        }

        @Override
        public List<Person> holdersOf(PostId post) {
            return all.holdersOf(post);
        }

        @Override
        public List<Person> placedUnder(StaffCode superior) {
            return all.placedUnder(superior);
        }
    }
}
