package vn.congtam.scoring.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Person.Tenure;
import vn.congtam.scoring.roster.Person.Under;

class AddresseeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final StaffCode PROVINCE = new StaffCode("VC0000");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode LAN = new StaffCode("VC0007");

    private final Map<StaffCode, Person> people = new HashMap<>();

    @Test
    void is_the_decider() {
        serves(CHAIR, PROVINCE);
        assertThat(of(LAN, MINH, CHAIR)).contains(CHAIR);
    }

    @Test
    void is_the_deciders_superior_where_the_decider_rated() {
        serves(CHAIR, PROVINCE);
        assertThat(of(MINH, CHAIR, CHAIR)).contains(PROVINCE);
    }

    @Test
    void is_the_superior_of_a_decider_who_has_left() {
        left(CHAIR, PROVINCE);
        assertThat(of(LAN, MINH, CHAIR)).contains(PROVINCE);
    }

    @Test
    void is_never_the_petitioner() {
        serves(CHAIR, LAN);
        serves(LAN, PROVINCE);
        assertThat(of(LAN, CHAIR, CHAIR)).contains(PROVINCE);
    }

    @Test
    void is_nobody_where_superiors_go_round_in_a_circle() {
        left(CHAIR, MINH);
        serves(MINH, CHAIR);
        assertThat(of(LAN, MINH, CHAIR)).isEmpty();
    }

    @Test
    void is_nobody_where_nobody_is_above_a_decider_who_rated() {
        serves(CHAIR, null);
        assertThat(of(LAN, CHAIR, CHAIR)).isEmpty();
    }

    private Optional<StaffCode> of(StaffCode staff, StaffCode rater, StaffCode decider) {
        PostId post = new PostId("vt-1");
        return new Addressee(staffCode -> Optional.ofNullable(people.get(staffCode)), DAY)
                .of(new Member(
                        staff,
                        SubjectKind.CIVIL_SERVANT,
                        COMMUNE,
                        "kinh-te",
                        post,
                        false,
                        "vt-1",
                        rater,
                        decider,
                        List.of(),
                        List.of()));
    }

    private void serves(StaffCode staff, @Nullable StaffCode under) {
        put(staff, new Tenure(COMMUNE, JANUARY, null), under);
    }

    private void left(StaffCode staff, StaffCode under) {
        put(staff, new Tenure(COMMUNE, JANUARY, DAY.minusDays(1)), under);
    }

    private void put(StaffCode staff, Tenure tenure, @Nullable StaffCode under) {
        List<Under> superiors = List.of(new Under(under, JANUARY));
        people.put(
                staff,
                new Person(staff, "tên", List.of(tenure), List.of(), List.of(), superiors, List.of(), List.of()));
    }
}
