package vn.congtam.scoring.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Member;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Person.Tenure;
import vn.congtam.roster.Person.Under;
import vn.congtam.roster.Staff;
import vn.congtam.scoring.roster.Incumbents;

class AddresseeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final StaffCode PROVINCE = new StaffCode("VC0000");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode LAN = new StaffCode("VC0007");

    private final Map<StaffCode, Person> people = new HashMap<>();
    private final Set<StaffCode> raters = new HashSet<>();
    private @Nullable StaffCode head;

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
    void is_the_next_above_who_did_not_review_in_the_place_of_a_late_rater() {
        serves(CHAIR, PROVINCE);
        raters.add(CHAIR);
        assertThat(of(LAN, MINH, CHAIR)).contains(PROVINCE);
    }

    @Test
    void is_the_superior_of_a_decider_who_has_left() {
        left(CHAIR, PROVINCE);
        assertThat(of(LAN, MINH, CHAIR)).contains(PROVINCE);
    }

    @Test
    void is_who_heads_the_agency_now_where_the_decider_has_left_or_heads_it_no_longer() {
        StaffCode next = new StaffCode("VC0021");
        head = next;
        serves(next, PROVINCE);
        left(CHAIR, PROVINCE);
        assertThat(of(LAN, MINH, CHAIR)).contains(next);
        serves(CHAIR, next);
        assertThat(of(LAN, MINH, CHAIR)).contains(next);
    }

    @Test
    void is_not_the_rater_who_came_to_head_the_agency() {
        head = MINH;
        left(CHAIR, PROVINCE);
        serves(MINH, PROVINCE);
        assertThat(of(LAN, MINH, CHAIR)).contains(PROVINCE);
    }

    @Test
    void of_the_head_is_his_superior_now_where_who_decided_has_left() {
        StaffCode next = new StaffCode("VC0020");
        StaffCode above = new StaffCode("VC0000-1");
        left(next, PROVINCE);
        serves(CHAIR, PROVINCE);
        Member chair = new Member(
                CHAIR,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                new PostId("vt-1"),
                true,
                "vt-1",
                above,
                next,
                List.of(),
                List.of());
        raters.add(above);
        assertThat(addressee().of(chair)).contains(PROVINCE);
    }

    @Test
    void stays_as_long_as_he_has_the_post_that_he_had_then() {
        LocalDate october = LocalDate.of(2026, 10, 15);
        posted(CHAIR, JANUARY);
        assertThat(addressee().isStill(CHAIR, october)).isTrue();
        assertThat(addressee().isStill(new StaffCode("LD0001"), october))
                .as("a leader of the province, who is not in the roster")
                .isTrue();
        posted(CHAIR, JANUARY, DAY.minusDays(1));
        assertThat(addressee().isStill(CHAIR, october)).isFalse();
        left(CHAIR, PROVINCE);
        assertThat(addressee().isStill(CHAIR, october)).isFalse();
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
        raters.add(rater);
        return addressee()
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

    private Addressee addressee() {
        Incumbents today = new Incumbents(
                Staff.of(people.values()),
                none -> Optional.ofNullable(head),
                none -> Optional.empty(),
                _ -> true,
                OCTOBER,
                DAY);
        return new Addressee(today, raters);
    }

    /** A post each from a day on. */
    private void posted(StaffCode staff, LocalDate... from) {
        List<Posting> postings = Stream.of(from)
                .map(day -> new Posting(new PostId("vt-" + day), COMMUNE, "kinh-te", true, day))
                .toList();
        List<Tenure> tenures = List.of(new Tenure(COMMUNE, JANUARY, null));
        people.put(
                staff,
                new Person(staff, "tên", tenures, List.of(), postings, List.of(), List.of(), List.of(), List.of()));
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
                new Person(
                        staff,
                        "tên",
                        List.of(tenure),
                        List.of(),
                        List.of(),
                        superiors,
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
