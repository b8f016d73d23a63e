package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** d of a leader follows from what the leader's people have reached (Art. 15). */
class LeaderTest {
    private static final StaffCode HOA = new StaffCode("VC0011");
    private static final StaffCode SON = new StaffCode("VC0012");
    private static final List<SlipFact> LEADER = List.of(
            openedForALeader(),
            new WorkRecorded(SLIP, task(1), line("1", 10, 10, 0, 0)),
            SELF,
            reviewed("25"),
            new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null));

    @Test
    void is_full_when_all_have_completed() {
        Figures figures = with(stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.COMPLETED_OR_ABOVE));
        assertThat(figures.unitResult()).isEqualByComparingTo("1");
        assertThat(figures.total()).isEqualByComparingTo("95");
        assertThat(figures.grade()).isEqualTo(Grade.EXCELLENT);
    }

    @Test
    void is_a_half_when_one_is_below() {
        Figures figures = with(stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.BELOW));
        assertThat(figures.unitResult()).isEqualByComparingTo("0.5");
        assertThat(figures.total()).isEqualByComparingTo("89.17");
        assertThat(figures.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void is_not_known_while_one_is_open() {
        Figures figures = with(stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.OPEN));
        assertThat(figures.state()).isEqualTo("INCOMPLETE");
        assertThat(figures.unitResult()).isNull();
        assertThat(figures.total()).isNull();
    }

    @Test
    void leaves_out_who_is_not_rated() {
        assertThat(with(stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.NOT_RATED)))
                .isEqualTo(with(stood(HOA, Reached.COMPLETED_OR_ABOVE)));
    }

    @Test
    void who_leads_no_more_is_rated_like_anybody_and_what_was_said_counts_again_if_he_leads_again() {
        JudgesChanged leadsNoMore = new JudgesChanged(SLIP, member("chuyen-vien", false), "thôi giữ chức");
        JudgesChanged leadsAgain = new JudgesChanged(SLIP, member("truong-phong", true), "giữ chức trở lại");
        SlipFact hoa = stood(HOA, Reached.COMPLETED_OR_ABOVE);
        slip().given(given(LEADER, hoa))
                .when(new ChangeJudges(SLIP, member("chuyen-vien", false), "thôi giữ chức"))
                .expectSuccessfulHandlerExecution();
        Figures figures = after(given(LEADER, hoa, leadsNoMore));
        assertThat(figures.state()).isEqualTo("SCORED");
        assertThat(figures.organisation()).isNull();
        assertThat(figures.total()).isEqualByComparingTo("95");
        assertThat(after(given(LEADER, hoa, leadsNoMore, leadsAgain))).isEqualTo(after(given(LEADER, hoa)));
    }

    @Test
    void is_judged_by_the_reviewer_where_nobody_is_there_to_follow_from() {
        LeadershipReviewed half = new LeadershipReviewed(SLIP, dec("0.5"), BigDecimal.ONE, BigDecimal.ONE, null);
        for (List<SlipFact> nobody : List.of(LEADER, given(LEADER, stood(HOA, Reached.NOT_RATED)))) {
            assertThat(after(nobody).state()).isEqualTo("INCOMPLETE");
            slip().given(nobody)
                    .when(new ReviewLeadership(SLIP, dec("0.5"), BigDecimal.ONE, BigDecimal.ONE, by(MINH)))
                    .expectSuccessfulHandlerExecution();
            Figures figures = after(given(nobody, half));
            assertThat(figures.unitResult()).isEqualByComparingTo("0.5");
            assertThat(figures.grade()).isEqualTo(Grade.GOOD);
        }
        slip().given(LEADER)
                .when(new ReviewLeadership(SLIP, dec("0.7"), BigDecimal.ONE, BigDecimal.ONE, by(MINH)))
                .expectException(refusedBy(Refusal.VALUE_NOT_ALLOWED, "/unitResult"));
    }

    @Test
    void is_explained_also_where_the_reviewer_judges_it() {
        SlipState slip = new SlipState();
        LEADER.forEach(slip::evolve);
        assertThat(slip.sheet(new ShippedLaw()).explanation().getFirst().text().en())
                .endsWith("the reviewer judges it.");
    }

    @Test
    void follows_from_the_people_as_soon_as_there_are_any_whatever_was_judged_before() {
        LeadershipReviewed full = new LeadershipReviewed(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null);
        assertThat(after(given(LEADER, full, stood(HOA, Reached.BELOW))).unitResult())
                .isEqualByComparingTo("0.5");
        assertThat(after(given(LEADER, full, stood(HOA, Reached.OPEN))).unitResult())
                .isNull();
    }

    @Test
    void changes_the_score_in_the_same_commit() {
        Figures dropped = with(stood(HOA, Reached.BELOW));
        slip().given(given(LEADER, stood(HOA, Reached.COMPLETED_OR_ABOVE)))
                .when(new NoteSubordinate(SLIP, HOA, Reached.BELOW, List.of(CHAIR)))
                .expectEvents(
                        stood(HOA, Reached.BELOW),
                        new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, dropped));
    }

    @Test
    void is_told_once() {
        slip().given(given(LEADER, stood(HOA, Reached.BELOW)))
                .when(new NoteSubordinate(SLIP, HOA, Reached.BELOW, List.of(CHAIR)))
                .expectNoEvents();
    }

    @Test
    void goes_up_from_leader_to_leader() {
        assertThat(WhenScoreChangesThenTellLeaders.first(changed(GOOD)))
                .containsExactly(
                        new NoteSubordinate(SlipId.of(MINH, MONTH), LAN, Reached.COMPLETED_OR_ABOVE, List.of(CHAIR)));
        SlipId minhs = SlipId.of(MINH, MONTH);
        assertThat(WhenScoreChangesThenTellLeaders.next(
                        new SubordinateStood(minhs, LAN, Reached.BELOW, List.of(CHAIR))))
                .containsExactly(new NoteSubordinate(SlipId.of(CHAIR, MONTH), LAN, Reached.BELOW, List.of()));
        assertThat(WhenScoreChangesThenTellLeaders.next(new SubordinateStood(minhs, LAN, Reached.BELOW, List.of())))
                .isEmpty();
    }

    @Test
    void no_longer_waits_for_whom_somebody_else_answers() {
        Figures left = with(stood(HOA, Reached.COMPLETED_OR_ABOVE));
        slip().given(given(LEADER, stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.OPEN)))
                .when(new ReleaseSubordinate(SLIP, SON))
                .expectEvents(
                        new SubordinateReleased(SLIP, SON),
                        new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, left));
        slip().given(given(LEADER, stood(HOA, Reached.COMPLETED_OR_ABOVE)))
                .when(new ReleaseSubordinate(SLIP, SON))
                .expectNoEvents();
    }

    @Test
    void tells_those_who_answer_now_and_those_who_do_no_longer() {
        LeadersChanged changed = new LeadersChanged(SLIP, Reached.BELOW, List.of(MINH), List.of(HOA, CHAIR));
        assertThat(WhenScoreChangesThenTellLeaders.others(changed))
                .containsExactly(
                        new ReleaseSubordinate(SlipId.of(MINH, MONTH), LAN),
                        new NoteSubordinate(SlipId.of(HOA, MONTH), LAN, Reached.BELOW, List.of(CHAIR)));
    }

    @Test
    void once_locked_keeps_its_people_until_it_is_opened_again() {
        SlipState slip = new SlipState();
        Stream.concat(LEADER.stream(), Stream.of(stood(HOA, Reached.COMPLETED_OR_ABOVE), stood(SON, Reached.OPEN)))
                .forEach(slip::evolve);
        slip.evolve(new SlipLocked(SLIP, PERIOD, Basis.WORK, tracked(Grade.GOOD)));
        slip.evolve(new SubordinateReleased(SLIP, SON));
        assertThat(slip.lockedSheet(new ShippedLaw()).figures().unitResult()).isNull();
        slip.evolve(new SlipReopened(SLIP, PERIOD, "x", null));
        assertThat(slip.sheet(new ShippedLaw()).figures().unitResult()).isEqualByComparingTo("1");
    }

    private static SubordinateStood stood(StaffCode staff, Reached reached) {
        return new SubordinateStood(SLIP, staff, reached, List.of(CHAIR));
    }

    private static Figures with(SubordinateStood... people) {
        return after(Stream.concat(LEADER.stream(), Stream.of(people)).toList());
    }

    private static Figures after(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.sheet(new ShippedLaw()).figures();
    }
}
