package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.roster.Commune.COMMUNE;
import static vn.congtam.roster.Commune.JANUARY;
import static vn.congtam.roster.Commune.JULY;
import static vn.congtam.roster.Commune.LAST;
import static vn.congtam.roster.Commune.OFFICE;
import static vn.congtam.roster.Commune.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;

/** A commune: the chair under the leader of the province, two deputies, Minh who heads a division, Lan in it. */
class LadderTest {
    private static final StaffCode PROVINCE = new StaffCode("LD0001");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final StaffCode HOA = new StaffCode("VC0022");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode LAN = new StaffCode("VC0007");

    private final Commune commune = new Commune();
    private final List<StaffCode> asked = new ArrayList<>();
    private @Nullable AgencyId merged;

    @BeforeEach
    void the_commune() {
        commune.serves(CHAIR, true, PROVINCE);
        commune.serves(KE, true, CHAIR);
        commune.serves(HOA, true, CHAIR);
        commune.serves(MINH, true, HOA);
        commune.serves(LAN, false, MINH);
    }

    @Test
    void above_is_whoever_was_assigned_and_is_there() {
        assertThat(above(LAN, JULY)).isEqualTo(new Above(MINH, null, List.of()));
        assertThat(ladder(JULY).allAbove(LAN)).containsExactly(MINH, HOA, CHAIR, PROVINCE);
        assertThat(above(CHAIR, JULY).superior()).as("not in the roster").isEqualTo(PROVINCE);
    }

    @Test
    void where_a_post_is_vacant_it_is_the_next_one_up() {
        commune.left(CHAIR);
        assertThat(above(KE, JULY.minusDays(1)).superior()).isEqualTo(CHAIR);
        assertThat(above(KE, JULY)).isEqualTo(new Above(PROVINCE, null, List.of(CHAIR)));
        assertThat(above(KE, JULY).escalated()).isTrue();
    }

    @Test
    void who_acts_in_the_vacant_post_stands_above_the_others_on_these_days_and_under_whom_its_holder_stood() {
        commune.left(CHAIR);
        commune.acts(KE, post(CHAIR));
        assertThat(above(HOA, JULY)).isEqualTo(new Above(KE, post(CHAIR), List.of(CHAIR)));
        assertThat(above(HOA, JULY).escalated()).isFalse();
        assertThat(above(KE, JULY).superior()).as("nobody is above himself").isEqualTo(PROVINCE);
        assertThat(ladder(LAST).allAbove(LAN)).containsExactly(MINH, HOA, KE, PROVINCE);
        assertThat(above(HOA, LAST.plusDays(1))).isEqualTo(new Above(PROVINCE, null, List.of(CHAIR)));
    }

    @Test
    void an_official_who_acts_for_one_further_up_is_not_under_those_whom_he_now_leads() {
        commune.left(CHAIR);
        commune.acts(LAN, post(CHAIR));
        assertThat(above(LAN, JULY).superior()).isEqualTo(PROVINCE);
        assertThat(ladder(JULY).allAbove(MINH)).containsExactly(HOA, LAN, PROVINCE);
        assertThat(above(LAN, LAST.plusDays(1)).superior()).isEqualTo(MINH);
    }

    @Test
    void who_moved_to_another_agency_or_leads_no_more_is_a_superior_no_more() {
        commune.tell(HOA, new PostAssigned(HOA, new PostId("snv-1"), OFFICE, "tong-hop", "Phó", true, JULY, "QĐ 5"));
        commune.tell(HOA, new SuperiorAssigned(HOA, new StaffCode("GD0001"), JULY, "QĐ 5"));
        assertThat(above(MINH, JULY).superior())
                .as("whom he stood under in the commune")
                .isEqualTo(CHAIR);
        commune.tell(
                MINH,
                new PostAssigned(MINH, new PostId("dk-cv"), COMMUNE, "kinh-te", "Công chức", false, JULY, "QĐ 6"));
        assertThat(above(LAN, JULY.minusDays(1)).superior()).isEqualTo(MINH);
        assertThat(above(LAN, JULY).superior()).isEqualTo(CHAIR);
    }

    @Test
    void where_one_who_acted_was_assigned_as_a_superior_that_ends_with_his_acting() {
        commune.left(MINH);
        commune.acts(LAN, post(MINH));
        StaffCode nam = new StaffCode("VC0008");
        commune.serves(nam, false, null);
        commune.tell(nam, new SuperiorAssigned(nam, LAN, JULY.plusDays(1), "QĐ 7"));
        assertThat(above(nam, LAST).superior()).isEqualTo(LAN);
        assertThat(above(nam, LAST.plusDays(1)).superior()).isNotEqualTo(LAN);
    }

    @Test
    void who_acts_without_serving_in_the_agency_stands_under_whom_the_last_holder_stood() {
        commune.left(CHAIR);
        StaffCode nga = new StaffCode("NV0002");
        commune.tell(nga, new StaffJoined(nga, "Nga", SubjectKind.CIVIL_SERVANT, OFFICE, JANUARY));
        commune.tell(nga, new SuperiorAssigned(nga, new StaffCode("GD0001"), JANUARY, "QĐ 1"));
        commune.acts(nga, post(CHAIR));
        assertThat(above(KE, JULY).superior()).isEqualTo(nga);
        assertThat(ladder(JULY).superiorThere(person(nga), COMMUNE, staff())).contains(PROVINCE);
        assertThat(above(nga, JULY).superior()).as("in her own office").isEqualTo(new StaffCode("GD0001"));
    }

    @Test
    void once_the_holder_is_back_nobody_stands_anywhere_by_acting_for_him() {
        LocalDate back = LocalDate.of(2026, 8, 10);
        commune.tell(CHAIR, new Seconded(CHAIR, OFFICE, "tong-hop", new StaffCode("GD0001"), JULY, LAST, "QĐ 12"));
        commune.acts(KE, post(CHAIR));
        commune.tell(CHAIR, new SecondmentEnded(CHAIR, OFFICE, back, "QĐ 13"));
        assertThat(above(HOA, back.minusDays(1)).superior()).isEqualTo(KE);
        assertThat(ladder(back.minusDays(1)).stillActs(KE, post(CHAIR), HOA)).isTrue();
        assertThat(above(HOA, back)).isEqualTo(new Above(CHAIR, null, List.of()));
        assertThat(above(KE, back)).isEqualTo(new Above(CHAIR, null, List.of()));
        assertThat(ladder(back).stillActs(KE, post(CHAIR), HOA)).isFalse();
        assertThat(ladder(back).stillActs(KE, post(CHAIR), LAN)).isFalse();
        assertThat(ladder(LAST.plusDays(1)).stillActs(KE, post(CHAIR), HOA)).isFalse();
    }

    @Test
    void who_acts_from_elsewhere_stands_under_whoever_comes_to_hold_the_post() {
        LocalDate august = LocalDate.of(2026, 8, 1);
        commune.left(CHAIR);
        StaffCode nga = new StaffCode("NV0002");
        commune.tell(nga, new StaffJoined(nga, "Nga", SubjectKind.CIVIL_SERVANT, OFFICE, JANUARY));
        commune.acts(nga, post(CHAIR));
        StaffCode next = new StaffCode("VC0030");
        commune.tell(next, new StaffJoined(next, "Sơn", SubjectKind.CIVIL_SERVANT, COMMUNE, august));
        commune.tell(next, new PostAssigned(next, post(CHAIR), COMMUNE, "lanh-dao", "Chủ tịch", true, august, "QĐ 14"));
        commune.tell(next, new SuperiorAssigned(next, PROVINCE, august, "QĐ 14"));
        assertThat(ladder(august.minusDays(1)).superiorThere(person(nga), COMMUNE, staff()))
                .contains(PROVINCE);
        assertThat(ladder(august).superiorThere(person(nga), COMMUNE, staff())).contains(next);
    }

    @Test
    void of_two_who_act_in_one_post_it_is_always_the_same() {
        commune.left(CHAIR);
        commune.acts(HOA, post(CHAIR));
        commune.acts(KE, post(CHAIR));
        assertThat(above(MINH, JULY).superior()).isEqualTo(HOA);
        StaffCode nam = new StaffCode("VC0008");
        commune.serves(nam, false, CHAIR);
        assertThat(above(nam, JULY).superior()).isEqualTo(KE);
    }

    @Test
    void who_goes_along_to_the_agency_that_takes_the_place_of_theirs_stays_the_superior() {
        AgencyId next = new AgencyId("xa-moi");
        for (StaffCode one : List.of(CHAIR, KE, MINH, LAN)) {
            boolean leads = !one.equals(LAN);
            commune.tell(one, new PostAssigned(one, post(one), next, "kinh-te", "Vị trí", leads, JULY, "NQ 9"));
        }
        assertThat(above(LAN, JULY).superior()).isEqualTo(MINH);
        assertThat(above(KE, JULY).superior()).isEqualTo(CHAIR);
        StaffCode nga = new StaffCode("VC0030");
        commune.serves(nga, false, null);
        commune.tell(nga, new PostAssigned(nga, post(nga), OFFICE, "kinh-te", "Vị trí", false, JANUARY, "QĐ 1"));
        commune.tell(nga, new SuperiorAssigned(nga, CHAIR, JANUARY.plusDays(1), "QĐ 1"));
        assertThat(above(nga, JULY).superior())
                .as("of another agency, under one who has moved")
                .isEqualTo(PROVINCE);
        merged = next;
        assertThat(above(nga, JULY).superior())
                .as("whose agency was merged into the one he serves in now")
                .isEqualTo(CHAIR);
    }

    @Test
    void circles_end() {
        commune.tell(MINH, new SuperiorAssigned(MINH, LAN, JULY, "QĐ 8"));
        assertThat(ladder(JULY).allAbove(LAN)).containsExactly(MINH);
        commune.left(MINH);
        assertThat(above(LAN, JULY).superior()).isNull();
    }

    @Test
    void seen_from_above_those_follow_him_whose_superior_he_is() {
        assertThat(followers(PROVINCE, JULY)).containsExactly(CHAIR);
        assertThat(followers(HOA, JULY)).containsExactly(MINH);
        commune.left(CHAIR);
        assertThat(followers(PROVINCE, JULY)).containsExactlyInAnyOrder(KE, HOA);
        commune.acts(KE, post(CHAIR));
        assertThat(followers(PROVINCE, JULY)).containsExactly(KE);
        assertThat(followers(KE, JULY)).containsExactly(HOA);
        assertThat(followers(KE, LAST.plusDays(1))).isEmpty();
        commune.left(HOA);
        assertThat(followers(KE, JULY)).as("as nobody acts for Hoa").containsExactly(MINH);
    }

    @Test
    void seen_from_above_an_official_who_acts_for_one_further_up_is_found_too() {
        commune.left(CHAIR);
        commune.acts(LAN, post(CHAIR));
        assertThat(followers(PROVINCE, JULY)).containsExactly(LAN);
        assertThat(followers(LAN, JULY)).containsExactlyInAnyOrder(KE, HOA);
        assertThat(followers(MINH, JULY)).isEmpty();
    }

    @Test
    void of_a_merged_agency_not_everybody_is_gone_through_to_see_who_follows() {
        AgencyId next = new AgencyId("xa-moi");
        for (StaffCode one : List.of(CHAIR, KE, HOA, MINH, LAN)) {
            boolean leads = !one.equals(LAN);
            commune.tell(one, new PostAssigned(one, post(one), next, "kinh-te", "Vị trí", leads, JULY, "NQ 9"));
        }
        merged = next;
        asked.clear();
        assertThat(followers(PROVINCE, JULY)).containsExactly(CHAIR);
        assertThat(asked).containsExactly(PROVINCE);
    }

    @Test
    void who_has_left_the_agency_that_he_joined_is_seen_to_have() {
        StaffCode nga = new StaffCode("VC0030");
        StaffCode nam = new StaffCode("VC0031");
        commune.tell(nga, new StaffJoined(nga, "Nga", SubjectKind.CIVIL_SERVANT, COMMUNE, JANUARY));
        commune.tell(nga, new SuperiorAssigned(nga, CHAIR, JANUARY, "QĐ 1"));
        commune.serves(nam, false, nga);
        commune.tell(
                nga, new PostAssigned(nga, new PostId("snv-1"), OFFICE, "tong-hop", "Công chức", false, JULY, "QĐ 5"));
        assertThat(above(nam, JULY).superior()).isEqualTo(CHAIR);
        assertThat(followers(CHAIR, JULY)).contains(nam);
    }

    private List<StaffCode> followers(StaffCode boss, LocalDate day) {
        return new Following(staff(), day)
                .of(boss).stream()
                        .filter(one -> one.servesOn(day))
                        .map(Person::staff)
                        .toList();
    }

    private Above above(StaffCode staff, LocalDate day) {
        return ladder(day).above(person(staff));
    }

    private Staff staff() {
        Staff all = Staff.of(commune.people.values());
        return new Merged(all, merged, asked);
    }

    /** The commune may have been merged into another. */
    private record Merged(Staff all, @Nullable AgencyId into, List<StaffCode> asked) implements Staff {

        @Override
        public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
            return agency.equals(into) && former.equals(COMMUNE);
        }

        @Override
        public Optional<Person> find(StaffCode staff) {
            return all.find(staff);
        }

        @Override
        public List<Person> appointedIn(PostId post) {
            return all.appointedIn(post);
        }

        @Override
        public List<Person> holdersOf(PostId post) {
            return all.holdersOf(post);
        }

        @Override
        public List<Person> placedUnder(StaffCode superior) {
            asked.add(superior);
            return all.placedUnder(superior);
        }

        @Override
        public List<Person> everIn(AgencyId agency) {
            return all.everIn(agency);
        }
    }

    private Person person(StaffCode staff) {
        return Objects.requireNonNull(commune.people.get(staff));
    }

    private Ladder ladder(LocalDate day) {
        return new Ladder(staff(), day);
    }
}
