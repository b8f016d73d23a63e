package vn.congtam.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;

class PersonTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode HOA = new StaffCode("VC0004");
    private static final PostId HEAD = new PostId("vt-truong");
    private static final AgencyId COMMUNE = new AgencyId("xa-a");
    private static final AgencyId OTHER = new AgencyId("xa-b");

    private final Person lan = after(
            null,
            new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, day(1, 2)),
            post(COMMUNE, day(1, 2)),
            under(MINH, day(1, 2)));

    @Test
    void serves_nowhere_before_joining() {
        assertThat(lan.agencyOn(day(1, 1))).isEmpty();
        assertThat(lan.agencyOn(day(1, 2))).contains(COMMUNE);
    }

    @Test
    void serves_elsewhere_from_the_day_of_a_transfer_told_before_or_after() {
        Person moved = after(lan, post(OTHER, day(10, 15)));
        assertThat(moved.agencyOn(day(10, 14))).contains(COMMUNE);
        assertThat(moved.agencyOn(day(10, 15))).contains(OTHER);
        assertThat(after(moved, post(COMMUNE, day(5, 1))).agencyOn(day(10, 31))).contains(OTHER);
    }

    @Test
    void is_new_in_the_span_in_which_a_service_begins() {
        assertThat(lan.joinedBetween(day(1, 1), day(1, 31))).isTrue();
        assertThat(lan.joinedBetween(day(1, 2), day(1, 2))).isTrue();
        assertThat(lan.joinedBetween(day(2, 1), day(2, 28))).isFalse();
    }

    @Test
    void moved_in_the_span_within_which_another_agency_is_served() {
        Person moved = after(lan, post(OTHER, day(10, 15)));
        assertThat(moved.movedBetween(day(10, 1), day(10, 31))).isTrue();
        assertThat(moved.movedBetween(day(9, 1), day(9, 30))).isFalse();
        assertThat(moved.movedBetween(day(11, 1), day(11, 30))).isFalse();
        assertThat(after(lan, post(COMMUNE, day(10, 15))).movedBetween(day(10, 1), day(10, 31)))
                .as("another post in the same agency")
                .isFalse();
    }

    @Test
    void moved_where_a_service_begins_or_ends() {
        assertThat(lan.movedBetween(day(1, 1), day(1, 31))).isTrue();
        Person left = after(lan, new StaffLeft(LAN, day(10, 10), Leaving.MOVED_AWAY, "QĐ 3"));
        assertThat(left.movedBetween(day(10, 1), day(10, 31))).isTrue();
    }

    @Test
    void of_two_orders_for_one_day_the_later_one_counts() {
        Person corrected = after(lan, under(HOA, day(10, 1)), under(MINH, day(10, 1)));
        assertThat(corrected.superiorOn(day(10, 31))).contains(MINH);
    }

    @Test
    void is_never_his_own_superior() {
        assertThat(after(lan, under(LAN, day(10, 1))).superiorOn(day(10, 31))).isEmpty();
    }

    @Test
    void leads_by_the_post_that_is_acted_in_on_its_days_only() {
        Person acting = after(
                lan,
                new ActingAppointed(LAN, HEAD, COMMUNE, "kt", "Trưởng phòng", true, day(10, 1), day(10, 20), "QĐ 2"));
        assertThat(acting.leadsOn(day(9, 30))).isFalse();
        assertThat(acting.leadsOn(day(10, 1), COMMUNE)).isTrue();
        assertThat(acting.leadsOn(day(10, 20))).isTrue();
        assertThat(acting.leadsOn(day(10, 21))).isFalse();
        assertThat(acting.keepsOffice(day(10, 20), day(10, 21))).isFalse();
        assertThat(after(acting, new StaffLeft(LAN, day(10, 10), Leaving.RETIRED, "QĐ 3"))
                        .leadsOn(day(10, 10)))
                .isFalse();
    }

    @Test
    void what_is_taken_back_before_its_day_never_took_place() {
        Person lan = after(joined(), new StaffLeft(LAN, day(12, 1), Leaving.RETIRED, "QĐ 3"));
        assertThat(after(lan, new DecisionRevoked(LAN, Revocable.LEAVING, day(12, 1), "QĐ 4"))
                        .servesOn(day(12, 1)))
                .isTrue();
        Person under = after(
                joined(),
                new SuperiorAssigned(LAN, MINH, day(2, 1), "QĐ 5"),
                new SuperiorAssigned(LAN, HOA, day(12, 1), "QĐ 6"),
                new DecisionRevoked(LAN, Revocable.SUPERIOR, day(12, 1), "QĐ 7"));
        assertThat(under.superiorOn(day(12, 1))).contains(MINH);
    }

    @Test
    void acting_ends_when_it_is_ended() {
        Person acting = after(
                joined(),
                new ActingAppointed(LAN, HEAD, COMMUNE, "kt", "Trưởng phòng", true, day(10, 1), day(12, 31), "QĐ 2"),
                new ActingEnded(LAN, HEAD, day(10, 10), "QĐ 8"));
        assertThat(acting.actsIn(HEAD, day(10, 9))).isTrue();
        assertThat(acting.actsIn(HEAD, day(10, 10))).isFalse();
        assertThat(after(
                                joined(),
                                new ActingAppointed(LAN, HEAD, COMMUNE, "kt", "T", true, day(10, 1), day(12, 31), "Q"),
                                new ActingEnded(LAN, HEAD, day(10, 1), "QĐ 8"))
                        .actings())
                .isEmpty();
    }

    @Test
    void a_second_post_goes_on_until_it_is_ended_or_the_service_is() {
        Person both = after(
                lan, new ActingAppointed(LAN, HEAD, COMMUNE, "kt", "Trưởng phòng", true, day(2, 1), null, "QĐ 2"));
        assertThat(both.leadsOn(day(1, 31))).isFalse();
        assertThat(both.leadsOn(day(12, 31), COMMUNE)).isTrue();
        assertThat(after(both, new ActingEnded(LAN, HEAD, day(10, 10), "QĐ 8")).leadsOn(day(10, 10)))
                .isFalse();
        Person back = after(
                both,
                new StaffLeft(LAN, day(5, 1), Leaving.RESIGNED, "QĐ 3"),
                new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, day(9, 1)));
        assertThat(back.actsIn(HEAD, day(4, 30))).isTrue();
        assertThat(back.actsIn(HEAD, day(9, 1))).isFalse();
    }

    @Test
    void who_came_back_has_neither_the_former_post_nor_the_former_superior() {
        Person back = after(
                lan,
                new StaffLeft(LAN, day(5, 1), Leaving.RESIGNED, "QĐ 3"),
                new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, OTHER, day(9, 1)));
        assertThat(back.postingOn(day(9, 1))).isEmpty();
        assertThat(back.superiorOn(day(9, 1))).isEmpty();
        assertThat(back.agencyOn(day(9, 1))).contains(OTHER);
        assertThat(back.postingOn(day(4, 30))).isPresent();
    }

    @Test
    void stays_lent_for_later_days_to_the_agency_from_which_he_comes_back_now() {
        Person back = after(
                lan,
                lent(day(11, 1), day(11, 10)),
                lent(day(11, 20), day(12, 31)),
                new SecondmentEnded(LAN, OTHER, day(11, 6), "QĐ 5"));
        assertThat(back.agencyOn(day(11, 5))).contains(OTHER);
        assertThat(back.agencyOn(day(11, 6))).contains(COMMUNE);
        assertThat(back.agencyOn(day(11, 20))).contains(OTHER);
        assertThat(back.agencyOn(day(12, 31))).contains(OTHER);
    }

    private static Seconded lent(LocalDate from, LocalDate until) {
        return new Seconded(LAN, OTHER, "kt", HOA, from, until, "QĐ 4");
    }

    private static Person joined() {
        return after(null, new StaffJoined(LAN, "Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, day(1, 2)));
    }

    private static Person after(@Nullable Person known, StaffFact... facts) {
        Person person = known;
        for (StaffFact fact : facts) {
            person = Told.after(person, fact);
        }
        return Objects.requireNonNull(person);
    }

    private static PostAssigned post(AgencyId agency, LocalDate from) {
        return new PostAssigned(LAN, new PostId("vt"), agency, "kt", "Chuyên viên", false, from, "QĐ 1");
    }

    private static SuperiorAssigned under(StaffCode superior, LocalDate from) {
        return new SuperiorAssigned(LAN, superior, from, "QĐ 1");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
