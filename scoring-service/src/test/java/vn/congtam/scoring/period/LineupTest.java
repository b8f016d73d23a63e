package vn.congtam.scoring.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congtam.scoring.period.Commune.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.scoring.Member;
import vn.congtam.platform.web.Refused;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;
import vn.congtam.roster.Told;

class LineupTest {
    private final Person chair = person(CHAIR, true, PROVINCE);
    private final Person minh = person(MINH, true, CHAIR);
    private final Person lan = person(LAN, false, MINH);

    @Test
    void the_superior_reviews_and_the_head_decides() {
        assertThat(lineup(chair, minh, lan).members())
                .containsExactly(
                        member(CHAIR, PROVINCE, PROVINCE),
                        member(MINH, CHAIR, CHAIR, CHAIR),
                        member(LAN, MINH, CHAIR, MINH, CHAIR));
    }

    @Test
    void where_the_superior_is_missing_the_head_reviews() {
        assertThat(lineup(chair, minh, person(LAN, false, null)).members())
                .as("and Minh, who heads nobody and has no fields, answers for her division")
                .contains(member(LAN, CHAIR, CHAIR, MINH, CHAIR));
    }

    @Test
    void nobody_judges_himself_even_if_entered_as_his_own_superior() {
        assertThat(lineup(chair, minh, person(LAN, false, LAN)).members())
                .contains(member(LAN, CHAIR, CHAIR, MINH, CHAIR))
                .allSatisfy(member ->
                        assertThat(List.of(member.rater(), member.decider())).doesNotContain(member.staff()));
    }

    @Test
    void two_who_were_entered_as_each_others_superior_have_the_head_above_them_all_the_same() {
        StaffCode nam = new StaffCode("VC0008");
        assertThat(lineup(chair, minh, person(LAN, false, nam), person(nam, false, LAN))
                        .members())
                .filteredOn(member -> member.staff().equals(LAN))
                .singleElement()
                .satisfies(
                        member -> assertThat(member.managers()).contains(CHAIR).doesNotContain(LAN, nam));
    }

    @Test
    void who_joins_later_is_placed_likewise() {
        assertThat(lineup(chair, minh, lan).member(lan)).isEqualTo(member(LAN, MINH, CHAIR, MINH, CHAIR));
    }

    @Test
    void who_acts_as_the_head_on_that_day_decides_and_is_judged_from_above() {
        StaffCode hoa = new StaffCode("VC0011");
        Person gone = Told.after(chair, new StaffLeft(CHAIR, LAST_DAY, Leaving.RETIRED, "QĐ 4"));
        Person deputy = person(hoa, true, CHAIR);
        Person acting = Told.after(minh, acting(MINH, LAST_DAY));
        assertThat(among(List.of(minh, deputy, lan), gone, minh, deputy, lan)).isEqualTo(Refusal.SEVERAL_HEADS);
        Lineup lineup = new Lineup(
                COMMUNE,
                LAST_DAY,
                List.of(acting, deputy, lan),
                List.of(),
                Staff.of(List.of(gone, acting, deputy, lan)),
                PostId::value);
        assertThat(lineup.members())
                .contains(
                        member(MINH, PROVINCE, PROVINCE),
                        member(hoa, MINH, MINH, MINH),
                        member(LAN, MINH, MINH, MINH, hoa));
        Person ended = Told.after(minh, acting(MINH, LAST_DAY.minusDays(1)));
        assertThat(among(List.of(ended, deputy, lan), gone, ended, deputy, lan)).isEqualTo(Refusal.SEVERAL_HEADS);
    }

    private static ActingAppointed acting(StaffCode staff, LocalDate until) {
        return new ActingAppointed(
                staff, new PostId("vi-tri"), COMMUNE, "lanh-dao", "Chủ tịch", true, YEAR, until, "QĐ 41");
    }

    private static vn.congtam.platform.web.Rule among(List<Person> serving, Person... all) {
        Lineup lineup = new Lineup(COMMUNE, LAST_DAY, serving, List.of(), Staff.of(List.of(all)), PostId::value);
        return catchThrowableOfType(Refused.class, lineup::members).rule();
    }

    @Test
    void who_is_as_he_was_listed_has_not_moved_and_neither_has_who_serves_here_no_more() {
        Lineup lineup = lineup(chair, minh, lan);
        assertThat(lineup.members()).noneMatch(lineup::hasMoved);
        assertThat(lineup(chair, minh).hasMoved(member(LAN, MINH, CHAIR))).isFalse();
        assertThat(lineup(chair, minh, withoutPost(LAN)).hasMoved(member(LAN, MINH, CHAIR)))
                .isFalse();
    }

    @Test
    void who_begins_to_lead_after_he_was_listed_is_a_leader_under_whoever_is_above_that_office() {
        StaffCode hoa = new StaffCode("VC0011");
        Person leads = person(LAN, true, CHAIR);
        Person under = person(hoa, false, LAN);
        Lineup lineup = lineup(chair, minh, leads, under);
        Member listed = member(LAN, MINH, CHAIR, MINH, CHAIR);

        assertThat(lineup.hasMoved(listed)).isTrue();
        assertThat(lineup.placed(listed)).isEqualTo(leading(member(LAN, CHAIR, CHAIR, CHAIR)));
        Member hers = member(hoa, MINH, CHAIR, MINH, CHAIR);
        assertThat(lineup.changesLeader(hers, Set.of(LAN))).isTrue();
        assertThat(lineup.placed(hers).managers()).contains(LAN);
        assertThat(lineup.changesLeader(member(MINH, CHAIR, CHAIR, CHAIR), Set.of(LAN)))
                .isFalse();
    }

    @Test
    void who_leads_no_more_is_none_and_who_has_the_same_office_keeps_who_was_named_to_review_him() {
        Lineup lineup = lineup(chair, minh, lan);
        assertThat(lineup.hasMoved(leading(member(LAN, CHAIR, CHAIR, CHAIR)))).isTrue();
        assertThat(lineup.placed(leading(member(LAN, CHAIR, CHAIR, CHAIR))))
                .isEqualTo(member(LAN, MINH, CHAIR, MINH, CHAIR));
        assertThat(lineup.placed(member(LAN, CHAIR, CHAIR, CHAIR)).rater()).isEqualTo(CHAIR);
    }

    private static Member leading(Member of) {
        return new Member(
                of.staff(),
                of.kind(),
                of.agency(),
                of.division(),
                of.post(),
                true,
                of.similarTasks(),
                of.rater(),
                of.decider(),
                of.managers(),
                of.overseers());
    }

    @Test
    void what_is_missing_in_the_roster_is_named() {
        assertThat(refusalOf()).isEqualTo(Refusal.NO_STAFF);
        assertThat(refusalOf(lan)).isEqualTo(Refusal.NO_HEAD);
        assertThat(refusalOf(chair, person(MINH, true, PROVINCE))).isEqualTo(Refusal.SEVERAL_HEADS);
        assertThat(refusalOf(person(CHAIR, true, null), lan)).isEqualTo(Refusal.HEAD_WITHOUT_SUPERIOR);
        assertThat(refusalOf(chair, withoutPost(LAN))).isEqualTo(Refusal.STAFF_WITHOUT_POST);
    }

    private static vn.congtam.platform.web.Rule refusalOf(Person... people) {
        return catchThrowableOfType(Refused.class, () -> lineup(people).members())
                .rule();
    }

    private static Lineup lineup(Person... people) {
        return new Lineup(COMMUNE, LAST_DAY, List.of(people), List.of(), Staff.of(List.of(people)), PostId::value);
    }
}
