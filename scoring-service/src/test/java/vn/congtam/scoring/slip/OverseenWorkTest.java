package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Where a leader's a, b and c count the work of others, it comes on his slip line by line (Art. 15). */
class OverseenWorkTest {
    private static final StaffCode HOA = new StaffCode("VC0011");
    private static final Member OVERSEEN = MEMBER.overseenBy(List.of(MINH, CHAIR));
    private static final SlipOpened OPENED = new SlipOpened(SLIP, MONTH, Basis.WORK, DUE, OVERSEEN, RULES, List.of());
    private static final WorkPassedUp PASSED = new WorkPassedUp(SLIP, task(1), WORK.line(), List.of(MINH, CHAIR));

    @Test
    void work_is_passed_up_as_it_is_recorded() {
        slip().given(OPENED)
                .when(new RecordWork(SLIP, task(1), WORK.line()))
                .expectEvents(WORK, PASSED, new ScoreChanged(SLIP, MONTH, OVERSEEN, RULES, WORKED));
        slip().given(opened()).when(new RecordWork(SLIP, task(1), WORK.line())).expectEvents(WORK, changed(WORKED));
    }

    @Test
    void what_was_recorded_before_the_opening_is_passed_up_then() {
        slip().given(WORK)
                .when(new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, OVERSEEN, RULES, List.of(), List.of(), null))
                .expectEvents(OPENED, PASSED, new ScoreChanged(SLIP, MONTH, OVERSEEN, RULES, WORKED));
    }

    @Test
    void it_goes_to_each_leader_and_no_further() {
        assertThat(WhenWorkIsPassedOnThenRecordIt.commands(PASSED))
                .containsExactly(
                        new OverseeWork(SlipId.of(MINH, MONTH), task(1), WORK.line()),
                        new OverseeWork(SlipId.of(CHAIR, MONTH), task(1), WORK.line()));
        slip().given(OPENED)
                .when(new OverseeWork(SLIP, task(2), ofMinh(line("1", 4, 4, 0, 0))))
                .expectEvents(
                        new OverseenWorkRecorded(SLIP, task(2), ofMinh(line("1", 4, 4, 0, 0))),
                        new ScoreChanged(
                                SLIP,
                                MONTH,
                                OVERSEEN,
                                RULES,
                                Facts.figures("INCOMPLETE", dec("1"), dec("70"), null, null)));
    }

    @Test
    void when_others_oversee_it_all_of_it_goes_to_them_and_nothing_is_left_with_the_former() {
        Member other = MEMBER.overseenBy(List.of(HOA, CHAIR));
        Line none = WORK.line().with(Work.assigned(0));
        slip().given(OPENED, WORK, PASSED, new ScoreChanged(SLIP, MONTH, OVERSEEN, RULES, WORKED))
                .when(new ChangeJudges(SLIP, other, "điều chuyển"))
                .expectEvents(
                        new JudgesChanged(SLIP, other, "điều chuyển"),
                        new WorkPassedUp(SLIP, task(1), WORK.line(), List.of(HOA)),
                        new WorkPassedUp(SLIP, task(1), none, List.of(MINH)));
        Figures left = comesTo(
                new WorkRecorded(SLIP, task(1), line("1", 10, 10, 0, 0)),
                new OverseenWorkRecorded(SLIP, task(2), ofMinh(line("1", 10, 0, 0, 0))),
                new OverseenWorkRecorded(SLIP, task(2), ofMinh(line("1", 0, 0, 0, 0))));
        assertThat(left.a()).isEqualByComparingTo("1");
    }

    @Test
    void a_task_shared_with_the_leader_counts_for_both_of_them() {
        Line own = line("1", 10, 10, 0, 0);
        Line theirs = ofMinh(line("1", 10, 5, 0, 0));
        Figures figures =
                comesTo(new WorkRecorded(SLIP, task(1), own), new OverseenWorkRecorded(SLIP, task(1), theirs));
        assertThat(figures.a()).isEqualByComparingTo("0.75");
    }

    @Test
    void after_the_lock_it_waits_until_the_slip_is_opened_again() {
        OverseenWorkRecorded late = new OverseenWorkRecorded(SLIP, task(2), ofMinh(line("1", 20, 0, 0, 0)));
        List<SlipFact> locked = given(locked(), late);
        assertThat(comesTo(locked)).isEqualTo(GOOD);
        SlipReopened again = new SlipReopened(SLIP, PERIOD, "ghi nhầm", null);
        assertThat(comesTo(given(locked, again)).a()).isEqualByComparingTo("0.45");
    }

    private static Line ofMinh(Line line) {
        return line.of(MINH, line.work());
    }

    private static Figures comesTo(SlipFact... facts) {
        return comesTo(Stream.concat(Stream.of(opened()), Stream.of(facts)).toList());
    }

    private static Figures comesTo(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.lockedSheet(new ShippedLaw()).figures();
    }
}
