package vn.congtam.scoring.roster;

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
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Member;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;
import vn.congtam.roster.Told;

/** The chair retires on the first of October; Mr Ke, one of two deputies, acts in the post until the tenth of November. */
class ActingTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    private static final StaffCode PROVINCE = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final StaffCode HOA = new StaffCode("VC0022");
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate END_OF_OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate BACK = LocalDate.of(2026, 11, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 10);

    private final Map<StaffCode, Person> people = new LinkedHashMap<>();

    @BeforeEach
    void the_commune_without_its_chair() {
        serves(CHAIR, true, PROVINCE);
        serves(KE, true, CHAIR);
        serves(HOA, true, CHAIR);
        serves(LAN, false, HOA);
        tell(CHAIR, new StaffLeft(CHAIR, OCTOBER, Leaving.RETIRED, "QĐ 4"));
    }

    @Test
    void of_several_deputies_none_heads_the_agency_until_one_acts_as_its_head() {
        assertThat(headOn(OCTOBER.minusDays(1))).contains(CHAIR);
        assertThat(headOn(OCTOBER)).isEmpty();
        acts(KE);
        assertThat(headOn(OCTOBER)).contains(KE);
        assertThat(headOn(LAST)).contains(KE);
        assertThat(headOn(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void an_official_may_act_as_the_head_and_so_may_one_who_serves_elsewhere() {
        acts(LAN);
        assertThat(headOn(OCTOBER)).contains(LAN);
        StaffCode nga = new StaffCode("NV0002");
        the_commune_without_its_chair();
        people.remove(LAN);
        serves(LAN, false, HOA);
        tell(nga, new StaffJoined(nga, "Nga", SubjectKind.CIVIL_SERVANT, OFFICE, JANUARY));
        tell(nga, new SuperiorAssigned(nga, new StaffCode("GD0001"), JANUARY, "QĐ 1"));
        acts(nga);
        assertThat(headOn(OCTOBER)).contains(nga);
    }

    @Test
    void the_acting_head_decides_upon_all_but_himself_and_rates_those_under_the_head() {
        acts(KE);
        Incumbents today = today(END_OF_OCTOBER);
        assertThat(today.decider(member(LAN, false, HOA, CHAIR, HOA, CHAIR))).contains(KE);
        assertThat(today.rater(member(HOA, true, CHAIR, CHAIR, CHAIR))).contains(KE);
        assertThat(today.decider(member(KE, true, CHAIR, CHAIR, CHAIR))).contains(PROVINCE);
        assertThat(today.rater(member(KE, true, CHAIR, CHAIR, CHAIR))).contains(PROVINCE);
    }

    @Test
    void who_was_listed_because_he_acted_judges_no_longer_than_he_acts() {
        acts(KE);
        Member hoa = member(HOA, true, KE, KE, KE);
        Member lan = member(LAN, false, HOA, KE, HOA, KE);
        Member withoutSuperior = member(new StaffCode("VC0009"), false, KE, KE, KE);
        serves(withoutSuperior.staff(), false, null);
        assertThat(today(LAST).rater(hoa)).contains(KE);
        assertThat(today(LAST).decider(lan)).contains(KE);
        assertThat(today(LAST).rater(withoutSuperior)).contains(KE);
        Incumbents after = today(LAST.plusDays(1));
        assertThat(after.rater(hoa)).as("his post is vacant again").contains(PROVINCE);
        assertThat(after.decider(lan)).isEmpty();
        assertThat(after.rater(withoutSuperior)).isEmpty();
        assertThat(after.rater(lan)).contains(HOA);
    }

    @Test
    void who_then_comes_to_hold_the_post_judges_what_was_acted_in() {
        acts(KE);
        StaffCode next = new StaffCode("VC0030");
        serves(next, true, PROVINCE);
        for (StaffCode deputy : List.of(KE, HOA)) {
            tell(deputy, new SuperiorAssigned(deputy, next, LAST.plusDays(1), "QĐ 9"));
        }
        Incumbents after = today(LAST.plusDays(1));
        assertThat(after.decider(member(LAN, false, HOA, KE, HOA, KE))).contains(next);
        assertThat(after.rater(member(HOA, true, KE, KE, KE))).contains(next);
        assertThat(after.decider(member(KE, true, PROVINCE, PROVINCE)))
                .as("as the head that he was in October")
                .contains(PROVINCE);
    }

    @Test
    void once_the_head_is_back_he_judges_and_who_acted_for_him_does_not() {
        the_chair_is_lent_and_comes_back_on(BACK);
        acts(KE);
        assertThat(headOn(BACK.minusDays(1))).contains(KE);
        assertThat(headOn(BACK)).contains(CHAIR);
        Member hoa = member(HOA, true, KE, KE, KE);
        Member lan = member(LAN, false, HOA, KE, HOA, KE);
        assertThat(today(BACK.minusDays(1)).rater(hoa)).contains(KE);
        assertThat(today(BACK).rater(hoa)).contains(CHAIR);
        assertThat(today(BACK).decider(lan)).contains(CHAIR);
    }

    @Test
    void once_the_head_is_back_nobody_of_another_agency_heads_it_beside_him() {
        the_chair_is_lent_and_comes_back_on(BACK);
        StaffCode nga = new StaffCode("NV0002");
        tell(nga, new StaffJoined(nga, "Nga", SubjectKind.CIVIL_SERVANT, OFFICE, JANUARY));
        tell(nga, new SuperiorAssigned(nga, new StaffCode("GD0001"), JANUARY, "QĐ 1"));
        acts(nga);
        assertThat(headOn(BACK.minusDays(1))).contains(nga);
        assertThat(headOn(BACK)).contains(CHAIR);
    }

    @Test
    void who_has_moved_away_is_still_rated_by_who_acted_above_him_and_does() {
        acts(KE);
        tell(HOA, new PostAssigned(HOA, new PostId("snv-1"), OFFICE, "tong-hop", "Phó", true, BACK, "QĐ 5"));
        tell(HOA, new SuperiorAssigned(HOA, new StaffCode("GD0001"), BACK, "QĐ 5"));
        assertThat(today(BACK).rater(member(HOA, true, KE, KE, KE))).contains(KE);
    }

    private void the_chair_is_lent_and_comes_back_on(LocalDate day) {
        people.clear();
        serves(CHAIR, true, PROVINCE);
        serves(KE, true, CHAIR);
        serves(HOA, true, CHAIR);
        serves(LAN, false, HOA);
        tell(CHAIR, new Seconded(CHAIR, OFFICE, "tong-hop", new StaffCode("GD0001"), OCTOBER, LAST, "QĐ 12"));
        tell(CHAIR, new SecondmentEnded(CHAIR, OFFICE, day, "QĐ 13"));
    }

    private Incumbents today(LocalDate day) {
        return new Incumbents(staff(), agency -> headOn(day), none -> Optional.empty(), _ -> true, END_OF_OCTOBER, day);
    }

    private Optional<StaffCode> headOn(LocalDate day) {
        List<Person> inside = people.values().stream()
                .filter(one -> one.leadsOn(day, COMMUNE)
                        || one.agencyOn(day).filter(COMMUNE::equals).isPresent())
                .toList();
        List<Person> heads = new House(COMMUNE, inside, new Ladder(staff(), day), staff()).heads();
        return heads.size() == 1 ? Optional.of(heads.getFirst().staff()) : Optional.empty();
    }

    private Staff staff() {
        return Staff.of(people.values());
    }

    private static Member member(
            StaffCode staff, boolean leader, StaffCode rater, StaffCode decider, StaffCode... managers) {
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                post(staff),
                leader,
                "vt",
                rater,
                decider,
                List.of(managers),
                List.of());
    }

    private static PostId post(StaffCode holder) {
        return new PostId("vt-" + holder.value());
    }

    private void serves(StaffCode staff, boolean leads, @Nullable StaffCode under) {
        tell(staff, new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, COMMUNE, JANUARY));
        tell(staff, new PostAssigned(staff, post(staff), COMMUNE, "kinh-te", "Vị trí", leads, JANUARY, "QĐ 1"));
        tell(staff, new SuperiorAssigned(staff, under, JANUARY, "QĐ 1"));
    }

    private void acts(StaffCode staff) {
        tell(
                staff,
                new ActingAppointed(staff, post(CHAIR), COMMUNE, "lanh-dao", "Chủ tịch", true, OCTOBER, LAST, "QĐ 41"));
    }

    private void tell(StaffCode staff, StaffFact fact) {
        people.put(staff, Told.after(people.get(staff), fact));
    }
}
