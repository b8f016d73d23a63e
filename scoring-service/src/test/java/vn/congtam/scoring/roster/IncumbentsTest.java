package vn.congtam.scoring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

class IncumbentsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId ELSEWHERE = new AgencyId("so-noi-vu");
    private static final StaffCode PROVINCE = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode HOA = new StaffCode("VC0011");
    private static final StaffCode LAN = new StaffCode("VC0007");

    private final Map<StaffCode, Person> people = new HashMap<>();
    private @Nullable StaffCode head = CHAIR;
    private @Nullable LocalDate lastDay;
    private boolean ended;

    @Test
    void are_those_listed_as_long_as_they_hold_their_offices() {
        leads(CHAIR, PROVINCE);
        leads(MINH, CHAIR);
        serves(LAN, HOA);
        assertThat(today().rater(lan())).contains(MINH);
        assertThat(today().decider(lan())).contains(CHAIR);
        assertThat(today().decider(chair())).as("not in the roster").contains(PROVINCE);
    }

    @Test
    void who_heads_the_agency_now_decides_and_nobody_upon_himself() {
        head = KE;
        leads(KE, PROVINCE);
        assertThat(today().decider(lan())).contains(KE);
        assertThat(today().decider(member(KE, true, MINH, CHAIR, List.of(CHAIR))))
                .contains(PROVINCE);
    }

    @Test
    void nobody_decides_for_an_agency_whose_head_has_left_until_another_heads_it() {
        head = null;
        leads(CHAIR, PROVINCE);
        assertThat(today().decider(lan())).contains(CHAIR);
        moves(CHAIR);
        assertThat(today().decider(lan())).isEmpty();
    }

    @Test
    void the_superior_now_rates_for_one_who_left_the_lead_the_agency_or_the_service() {
        leads(HOA, CHAIR);
        serves(LAN, HOA);
        moves(MINH);
        assertThat(today().rater(lan())).contains(HOA);
        leads(MINH, CHAIR, new Posting(new PostId("vt-9"), COMMUNE, "kinh-te", false, TODAY));
        assertThat(today().rater(lan())).contains(HOA);
        put(MINH, CHAIR, new Tenure(COMMUNE, JANUARY, OCTOBER));
        assertThat(today().rater(lan())).contains(HOA);
    }

    /** The commune was merged into another within the month; whoever rated in it leads there, but not above her. */
    @Test
    void the_superior_now_rates_for_the_offices_of_an_agency_that_has_ended() {
        lastDay = OCTOBER.minusDays(16);
        Posting merged = new Posting(new PostId("vt-8"), ELSEWHERE, "van-phong", true, OCTOBER.minusDays(15));
        leads(MINH, CHAIR, merged);
        leads(HOA, CHAIR);
        serves(LAN, HOA);
        assertThat(today().rater(lan())).contains(HOA);
        lastDay = null;
        assertThat(today().rater(lan()))
                .as("he was elsewhere by the end of the month")
                .contains(MINH);
    }

    /** Entered late: her superior is another agency's already, and the head of the former would decide. */
    @Test
    void nobody_judges_who_served_elsewhere_by_the_end_until_that_agency_takes_over() {
        leads(CHAIR, PROVINCE);
        leads(MINH, CHAIR);
        goes(LAN, OCTOBER.minusDays(11));
        assertThat(today().rater(lan())).isEmpty();
        assertThat(today().decider(lan())).isEmpty();

        ended = true;
        assertThat(today().rater(lan())).contains(MINH);
        assertThat(today().decider(lan())).contains(CHAIR);
    }

    @Test
    void who_goes_after_the_span_is_judged_in_it_by_those_of_the_agency_also_where_one_has_left_his_office() {
        leads(CHAIR, PROVINCE);
        leads(HOA, CHAIR);
        goes(LAN, TODAY);
        moves(MINH);
        assertThat(today().rater(lan())).as("who stood above her there").contains(HOA);
        assertThat(today().decider(lan())).contains(CHAIR);
    }

    /** Under Ms Hoa, and then to another agency under somebody of that one. */
    private void goes(StaffCode staff, LocalDate since) {
        leads(KE, PROVINCE, new Posting(new PostId("vt-7"), ELSEWHERE, "van-phong", true, JANUARY));
        people.put(
                staff,
                new Person(
                        staff,
                        null,
                        List.of(new Tenure(COMMUNE, JANUARY, null)),
                        List.of(),
                        List.of(
                                new Posting(new PostId("vt-1"), COMMUNE, "kinh-te", false, JANUARY),
                                new Posting(new PostId("vt-6"), ELSEWHERE, "van-phong", false, since)),
                        List.of(new Under(HOA, JANUARY), new Under(KE, since)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private Incumbents today() {
        return new Incumbents(
                Staff.of(people.values()),
                agency -> Optional.ofNullable(head),
                agency -> Optional.ofNullable(lastDay),
                _ -> ended,
                OCTOBER,
                TODAY);
    }

    private static Member lan() {
        return member(LAN, false, MINH, CHAIR, List.of(MINH, CHAIR));
    }

    private static Member chair() {
        return member(CHAIR, true, PROVINCE, PROVINCE, List.of());
    }

    private static Member member(
            StaffCode staff, boolean leader, StaffCode rater, StaffCode decider, List<StaffCode> managers) {
        PostId post = new PostId("vt-1");
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                post,
                leader,
                "vt-1",
                rater,
                decider,
                managers,
                List.of());
    }

    private void serves(StaffCode staff, StaffCode under) {
        put(staff, under, new Tenure(COMMUNE, JANUARY, null));
    }

    /** To lead elsewhere. */
    private void moves(StaffCode staff) {
        leads(staff, PROVINCE, new Posting(new PostId("vt-8"), ELSEWHERE, "van-phong", true, TODAY));
    }

    private void leads(StaffCode staff, StaffCode under, Posting... since) {
        Posting leading = new Posting(new PostId("vt-2"), COMMUNE, "kinh-te", true, JANUARY);
        put(staff, under, new Tenure(COMMUNE, JANUARY, null), with(leading, since));
    }

    private static Posting[] with(Posting first, Posting... more) {
        return Stream.concat(Stream.of(first), List.of(more).stream()).toArray(Posting[]::new);
    }

    private void put(StaffCode staff, StaffCode under, Tenure tenure, Posting... postings) {
        List<Under> superiors = List.of(new Under(under, JANUARY));
        people.put(
                staff,
                new Person(
                        staff,
                        "tên",
                        List.of(tenure),
                        List.of(),
                        List.of(postings),
                        superiors,
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
