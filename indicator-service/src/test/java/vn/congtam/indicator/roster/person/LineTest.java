package vn.congtam.indicator.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.person.Line.Above;

/** Lan answers to Minh, head of the division; Minh to the chair. */
class LineTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyId OFFICE = new AgencyId("so-noi-vu");
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final StaffCode MINH = new StaffCode("VC0011");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final StaffCode HOA = new StaffCode("VC0012");
    private static final PostId HEAD_OF_DIVISION = new PostId("dk-tp");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Person chair = joined(CHAIR);
    private final Person minh = under(serving(joined(MINH), HEAD_OF_DIVISION, COMMUNE, 2), CHAIR);
    private final Person hoa = under(joined(HOA), CHAIR);
    private final Person lan = under(joined(LAN), MINH);

    @Test
    void the_superior_is_the_one_assigned() {
        assertThat(above(lan, JULY)).isEqualTo(new Above(MINH, false, false, List.of(), null));
        assertThat(above(chair, JULY).superior()).isNull();
    }

    @Test
    void where_the_superior_has_left_it_is_the_next_one_up() {
        Person gone = left(minh, JULY);
        assertThat(above(lan, JULY.minusDays(1), gone, chair).superior()).isEqualTo(MINH);
        assertThat(above(lan, JULY, gone, chair)).isEqualTo(new Above(CHAIR, false, true, List.of(MINH), null));
    }

    @Test
    void where_all_above_have_left_there_is_nobody_and_it_is_told() {
        assertThat(above(lan, JULY, left(minh, JULY), left(chair, JULY)))
                .isEqualTo(new Above(null, false, true, List.of(MINH, CHAIR), null));
    }

    @Test
    void a_superior_who_moved_to_another_agency_is_one_no_more() {
        Person moved = serving(minh, new PostId("snv-1"), OFFICE, 7);
        assertThat(above(lan, JULY.minusDays(1), moved, chair).superior()).isEqualTo(MINH);
        assertThat(above(lan, JULY, moved, chair).superior()).isEqualTo(CHAIR);
    }

    @Test
    void a_superior_who_is_lent_is_none_while_he_is_away() {
        Person lent = minh.seconded(new Seconded(MINH, OFFICE, "tong-hop", HOA, JULY, JULY.plusDays(30), "QĐ 42"));
        assertThat(above(lan, JULY, lent, chair).superior()).isEqualTo(CHAIR);
        assertThat(above(lan, JULY.plusDays(31), lent, chair).superior()).isEqualTo(MINH);
    }

    @Test
    void who_acts_in_the_vacant_post_stands_in_the_place_of_the_one_who_left() {
        Person acting = hoa.acted(new ActingAppointed(
                HOA, HEAD_OF_DIVISION, COMMUNE, "kinh-te", "Trưởng phòng", true, JULY, JULY.plusDays(30), "QĐ 41"));
        Person gone = left(minh, JULY);
        assertThat(above(lan, JULY, gone, chair, acting)).isEqualTo(new Above(HOA, true, false, List.of(MINH), null));
        assertThat(above(lan, JULY.plusDays(31), gone, chair, acting))
                .isEqualTo(new Above(CHAIR, false, true, List.of(MINH), null));
    }

    @Test
    void who_acts_for_his_own_superior_answers_to_that_ones_superior_and_not_to_himself() {
        Person acting = lan.acted(new ActingAppointed(
                LAN, HEAD_OF_DIVISION, COMMUNE, "kinh-te", "Trưởng phòng", true, JULY, JULY.plusDays(30), "QĐ 41"));
        Person gone = left(minh, JULY);
        assertThat(above(acting, JULY, gone, chair, acting).superior()).isEqualTo(CHAIR);
    }

    @Test
    void the_delegate_stands_beside_the_superior_on_the_days_of_the_delegation() {
        Person away = minh.granted(new DelegationGranted(MINH, HOA, JULY, JULY.plusDays(4), "UQ 03"));
        assertThat(above(lan, JULY, away, chair).delegate()).isEqualTo(HOA);
        assertThat(above(lan, JULY.plusDays(5), away, chair).delegate()).isNull();
        Person back = away.withdrawn(new DelegationWithdrawn(MINH, HOA, JULY.plusDays(2), "UQ 04"));
        assertThat(above(lan, JULY.plusDays(1), back, chair).delegate()).isEqualTo(HOA);
        assertThat(above(lan, JULY.plusDays(2), back, chair).delegate()).isNull();
    }

    @Test
    void who_stood_above_on_a_day_does_so_for_that_day_and_who_came_later_does_not() {
        Person moved = lan.supervised(new SuperiorAssigned(LAN, HOA, JULY, "QĐ 45"));
        Line line = line(moved, minh, chair, hoa);
        LocalDate june = JULY.minusDays(1);
        assertThat(line.isAbove(MINH, moved, june, JULY)).isTrue();
        assertThat(line.isAbove(MINH, moved, JULY, JULY)).isFalse();
        assertThat(line.isAbove(HOA, moved, june, JULY)).isFalse();
        assertThat(line.isAbove(HOA, moved, JULY, JULY)).isTrue();
        assertThat(line.isAbove(CHAIR, moved, june, JULY)).isTrue();
        assertThat(line.isAbove(LAN, moved, JULY, JULY)).isFalse();
        assertThat(line.isAbove(LAN, minh, JULY, JULY)).isFalse();
    }

    @Test
    void who_stands_in_today_for_one_who_stood_above_does_so_too_but_not_over_his_own_superiors_or_himself() {
        Person away = chair.granted(new DelegationGranted(CHAIR, HOA, JULY, JULY.plusDays(4), "UQ 03"));
        Line line = line(lan, minh, away, hoa);
        LocalDate june = JULY.minusDays(1);
        assertThat(line.isAbove(HOA, lan, june, JULY)).isTrue();
        assertThat(line.isAbove(HOA, lan, june, june)).isFalse();
        assertThat(line.isAbove(HOA, lan, june, JULY.plusDays(5))).isFalse();
        assertThat(line.isAbove(HOA, hoa, june, JULY)).isFalse();
        Person own = chair.granted(new DelegationGranted(CHAIR, LAN, JULY, JULY.plusDays(4), "UQ 05"));
        assertThat(line(lan, minh, own, hoa).isAbove(LAN, minh, june, JULY)).isFalse();
        assertThat(line(lan, minh, own, hoa).isAbove(LAN, hoa, june, JULY)).isTrue();
    }

    @Test
    void a_secondee_answers_to_the_superior_of_the_receiver() {
        Person lent = lan.seconded(new Seconded(LAN, OFFICE, "tong-hop", HOA, JULY, JULY.plusDays(30), "QĐ 42"));
        assertThat(above(lent, JULY, minh, chair, hoa).superior()).isEqualTo(HOA);
        assertThat(lent.workplaceOn(JULY)).contains(OFFICE);
        assertThat(lent.agencyOn(JULY)).contains(COMMUNE);
        Person early = lent.returned(new SecondmentEnded(LAN, OFFICE, JULY.plusDays(9), "QĐ 43"));
        assertThat(above(early, JULY.plusDays(9), minh, chair, hoa).superior()).isEqualTo(MINH);
    }

    @Test
    void a_circle_among_those_who_left_ends() {
        Person a = left(under(joined(MINH), CHAIR), JULY);
        Person b = left(under(joined(CHAIR), MINH), JULY);
        assertThat(above(lan, JULY, a, b).superior()).isNull();
    }

    @Test
    void a_corrected_day_holds_and_the_wrong_one_is_still_told() {
        Person corrected = minh.corrected(new PostCorrected(MINH, HEAD_OF_DIVISION, day(2), day(3), "QĐ 12a"), day(4));
        assertThat(minh.postOn(day(2))).isPresent();
        assertThat(corrected.postOn(day(2))).isEmpty();
        assertThat(corrected.postOn(day(3))).isPresent();
        assertThat(corrected.career().corrections())
                .containsExactly(new Career.Correction(HEAD_OF_DIVISION, day(2), day(3), "QĐ 12a", day(4)));
    }

    @Test
    void who_came_back_has_neither_the_former_post_nor_the_former_superior() {
        Person back =
                Person.joined(left(minh, JULY), new StaffJoined(MINH, "Lê Minh", SubjectKind.CONTRACT, OFFICE, day(9)));
        assertThat(back.postOn(day(9))).isEmpty();
        assertThat(back.superiorOn(day(9))).isEmpty();
        assertThat(back.agencyOn(day(9))).contains(OFFICE);
        assertThat(back.agencyOn(day(8))).isEmpty();
        assertThat(back.kindOn(day(6))).contains(SubjectKind.CIVIL_SERVANT);
        assertThat(back.kindOn(day(9))).contains(SubjectKind.CONTRACT);
        assertThat(back.postOn(day(6))).isPresent();
    }

    @Test
    void fields_end_with_the_agency_they_belong_to() {
        Person deputy = minh.charged(new FieldsAssigned(MINH, List.of("kinh-te"), day(2), "TB 07"));
        assertThat(deputy.chargeOn(day(6))).isPresent();
        assertThat(serving(deputy, new PostId("snv-1"), OFFICE, 7).chargeOn(JULY))
                .isEmpty();
    }

    private Above above(Person person, LocalDate day) {
        return above(person, day, minh, chair, hoa);
    }

    private static Above above(Person person, LocalDate day, Person... others) {
        return line(others).above(person, day);
    }

    private static Line line(Person... people) {
        List<Person> all = Stream.of(people).toList();
        return new Line(
                code -> all.stream().filter(one -> one.staff().equals(code)).findFirst(),
                post -> all.stream()
                        .filter(one -> one.standIns().actings().stream()
                                .anyMatch(acting -> acting.post().equals(post)))
                        .toList(),
                (agency, on) -> Set.of());
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }

    private static Person joined(StaffCode code) {
        return Person.joined(
                null,
                new StaffJoined(code, code.value(), SubjectKind.CIVIL_SERVANT, COMMUNE, LocalDate.of(2026, 1, 2)));
    }

    private static Person serving(Person person, PostId post, AgencyId agency, int month) {
        return person.served(
                new PostAssigned(person.staff(), post, agency, "kinh-te", "Trưởng phòng", true, day(month), "QĐ 12"),
                day(month));
    }

    private static Person under(Person person, @Nullable StaffCode superior) {
        return person.supervised(new SuperiorAssigned(person.staff(), superior, LocalDate.of(2026, 1, 2), "QĐ 12"));
    }

    private static Person left(Person person, LocalDate on) {
        return person.left(new StaffLeft(person.staff(), on, Leaving.RETIRED, "QĐ 44"));
    }
}
