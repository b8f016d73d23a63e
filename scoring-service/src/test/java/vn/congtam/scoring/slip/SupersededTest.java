package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** An agency goes over to quarters after work was given: what was laid down for a month counts in its quarter. */
class SupersededTest {
    private static final String QUARTER = "2026-Q4";
    private static final SlipId OF_QUARTER = SlipId.of(LAN, QUARTER);
    private static final SpanSuperseded SUPERSEDED = new SpanSuperseded(SLIP, QUARTER);
    private static final WorkCarriedOver CARRIED = new WorkCarriedOver(SLIP, task(1), WORK.line(), QUARTER);

    private static final SlipReleased RELEASED = new SlipReleased(SLIP, PERIOD, OFFICE);
    private static final LeadersChanged GONE = new LeadersChanged(SLIP, Reached.OPEN, List.of(MINH, CHAIR), List.of());

    @Test
    void the_quarter_asks_for_the_work_of_its_months() {
        MemberListed listed = new MemberListed(
                PeriodId.of(COMMUNE, QUARTER),
                QUARTER,
                Basis.WORK,
                DUE,
                MEMBER,
                RULES,
                List.of(),
                List.of(),
                List.of(MONTH),
                null);
        assertThat(WhenMemberListedThenOpenSlip.commands(listed))
                .hasSize(2)
                .contains(new SupersedeSpan(SLIP, QUARTER, COMMUNE));
        assertThat(WhenWorkIsPassedOnThenRecordIt.command(CARRIED))
                .isEqualTo(new RecordWork(OF_QUARTER, task(1), WORK.line()));
    }

    @Test
    void work_that_came_before_is_carried_over() {
        slip().given(WORK).when(new SupersedeSpan(SLIP, QUARTER, COMMUNE)).expectEvents(SUPERSEDED, CARRIED);
    }

    @Test
    void work_that_still_comes_is_carried_over() {
        slip().given(SUPERSEDED)
                .when(new RecordWork(SLIP, task(1), WORK.line()))
                .expectEvents(WORK, CARRIED);
    }

    @Test
    void a_slip_that_is_opened_keeps_its_work() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SupersedeSpan(SLIP, QUARTER, COMMUNE))
                .expectNoEvents();
    }

    @Test
    void a_slip_that_its_agency_let_go_gives_its_work_to_the_quarter_of_the_next_one() {
        slip().given(opened(), WORK, changed(WORKED), RELEASED)
                .when(new SupersedeSpan(SLIP, QUARTER, OFFICE))
                .expectEvents(SUPERSEDED, CARRIED);
        slip().given(opened(), WORK, changed(WORKED), RELEASED, SUPERSEDED, CARRIED)
                .when(new RecordWork(SLIP, task(2), WORK.line()))
                .expectEvents(
                        new WorkRecorded(SLIP, task(2), WORK.line()),
                        new WorkCarriedOver(SLIP, task(2), WORK.line(), QUARTER));
    }

    @Test
    void the_next_agency_may_ask_for_it_before_the_former_one_lets_go() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SupersedeSpan(SLIP, QUARTER, OFFICE))
                .expectEvents(SUPERSEDED);
        slip().given(opened(), WORK, changed(WORKED), SUPERSEDED)
                .when(new ReleaseSlip(SLIP, PERIOD, OFFICE))
                .expectEvents(RELEASED, GONE, CARRIED);
    }

    @Test
    void a_locked_slip_keeps_its_work() {
        slip().given(locked()).when(new SupersedeSpan(SLIP, QUARTER, OFFICE)).expectNoEvents();
    }

    @Test
    void told_again_it_changes_nothing() {
        slip().given(SUPERSEDED, WORK, CARRIED)
                .when(new SupersedeSpan(SLIP, QUARTER, COMMUNE))
                .expectNoEvents();
    }

    @Test
    void of_a_quarter_each_month_takes_its_own() {
        Line line = on(QUARTER, WORK.line());
        WorkRecorded october = new WorkRecorded(OF_QUARTER, task(1), line);
        slip().given(october)
                .when(new SupersedeSpan(OF_QUARTER, "2026-11", COMMUNE))
                .expectEvents(new SpanSuperseded(OF_QUARTER, "2026-11"));
        slip().given(october)
                .when(new SupersedeSpan(OF_QUARTER, MONTH, COMMUNE))
                .expectEvents(
                        new SpanSuperseded(OF_QUARTER, MONTH), new WorkCarriedOver(OF_QUARTER, task(1), line, MONTH));
    }

    /** She left within the quarter; who rates November takes October's work as well. */
    @Test
    void a_month_that_nobody_rates_goes_to_the_first_that_is_rated_after_it() {
        Line line = on(QUARTER, WORK.line());
        WorkRecorded october = new WorkRecorded(OF_QUARTER, task(1), line);
        SpanSuperseded brought = new SpanSuperseded(OF_QUARTER, "2026-11", List.of(MONTH));
        WorkCarriedOver carried = new WorkCarriedOver(OF_QUARTER, task(1), line, "2026-11");
        slip().given(october)
                .when(new SupersedeSpan(OF_QUARTER, "2026-11", COMMUNE, List.of(MONTH)))
                .expectEvents(brought, carried);
        slip().given(october, new SpanSuperseded(OF_QUARTER, "2026-11"))
                .when(new SupersedeSpan(OF_QUARTER, "2026-11", COMMUNE, List.of(MONTH)))
                .expectEvents(brought, carried);
        slip().given(brought).when(new RecordWork(OF_QUARTER, task(1), line)).expectEvents(october, carried);
        slip().given(brought)
                .when(new SupersedeSpan(OF_QUARTER, "2026-11", COMMUNE, List.of(MONTH)))
                .expectNoEvents();
    }

    /** The next agency makes the quarter from months as well. */
    @Test
    void of_a_quarter_that_is_made_from_months_it_goes_there_alone() {
        Line line = on(QUARTER, WORK.line());
        SlipOpened opened =
                new SlipOpened(OF_QUARTER, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-11", "2026-12"));
        SlipState slip = new SlipState();
        slip.evolve(new SpanSuperseded(OF_QUARTER, "2026-11", List.of(MONTH)));
        slip.evolve(opened);
        assertThat(Preparation.record(slip, new RecordWork(OF_QUARTER, task(1), line)))
                .containsExactly(
                        new WorkRecorded(OF_QUARTER, task(1), line),
                        new WorkCarriedOver(OF_QUARTER, task(1), line, "2026-11"));
    }

    @Test
    void a_month_says_at_its_lock_which_months_before_it_count_in_it() {
        SlipId november = SlipId.of(LAN, "2026-11");
        PeriodId period = PeriodId.of(COMMUNE, "2026-11");
        List<SlipFact> known = List.of(
                new SlipOpened(november, "2026-11", Basis.WORK, DUE, MEMBER, RULES, List.of()),
                new WorkRecorded(november, task(1), on(QUARTER, WORK.line())),
                new GeneralCriteriaReviewed(november, criteria("27"), null, false, null),
                new GradeDecided(november, period, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null));
        SlipState slip = new SlipState();
        known.forEach(slip::evolve);
        slip().given(known)
                .when(new LockSlip(november))
                .expectEvents(new SlipLocked(
                        november,
                        period,
                        Basis.WORK,
                        slip.sheet(new ShippedLaw()).tracked(Grade.GOOD).workedIn(List.of(MONTH, "2026-11"))));
    }

    @Test
    void the_listing_says_which_months_come_along() {
        MemberListed listed = new MemberListed(
                PeriodId.of(COMMUNE, "2026-11"),
                "2026-11",
                Basis.WORK,
                DUE,
                MEMBER,
                RULES,
                List.of(),
                List.of(),
                List.of(QUARTER),
                null,
                List.of(MONTH));
        assertThat(WhenMemberListedThenOpenSlip.commands(listed))
                .contains(new SupersedeSpan(OF_QUARTER, "2026-11", COMMUNE, List.of(MONTH)));
    }

    @Test
    void work_does_not_go_back_to_the_slip_on_which_it_was_laid_down() {
        WorkRecorded carried = new WorkRecorded(OF_QUARTER, task(1), WORK.line());
        slip().given(carried)
                .when(new SupersedeSpan(OF_QUARTER, MONTH, COMMUNE))
                .expectEvents(new SpanSuperseded(OF_QUARTER, MONTH));
        slip().given(new SpanSuperseded(OF_QUARTER, MONTH))
                .when(new RecordWork(OF_QUARTER, task(1), WORK.line()))
                .expectEvents(carried);
    }

    @Test
    void work_that_is_carried_over_again_as_it_is_known_changes_nothing() {
        slip().given(new WorkRecorded(OF_QUARTER, task(1), WORK.line()))
                .when(new RecordWork(OF_QUARTER, task(1), WORK.line()))
                .expectNoEvents();
        slip().given(new WorkRecorded(OF_QUARTER, task(1), WORK.line()))
                .when(new RecordWork(OF_QUARTER, task(1), line("1", 20, 20, 0, 0)))
                .expectEvents(new WorkRecorded(OF_QUARTER, task(1), line("1", 20, 20, 0, 0)));
    }

    /** She goes from an agency of months to one of quarters and back: each of the two spans was superseded by the other. */
    @Test
    void there_and_back_the_work_comes_to_rest_on_the_slip_of_each_of_both_spans() {
        Line before = WORK.line();
        Line after = line("1", 20, 20, 0, 0);
        for (String origin : List.of(MONTH, QUARTER)) {
            Map<String, SlipState> slips =
                    Map.of(MONTH, superseded(SLIP, QUARTER), QUARTER, superseded(OF_QUARTER, MONTH));
            SlipId at = SlipId.of(LAN, origin);
            List<WorkRecorded> recorded = passedOn(
                    slips,
                    new RecordWork(at, task(1), on(origin, before)),
                    new RecordWork(at, task(1), on(origin, after)));
            assertThat(recorded).hasSize(4);
            assertThat(slips.values())
                    .allSatisfy(slip -> assertThat(slip.work.values())
                            .extracting(WorkRecorded::line)
                            .containsExactly(on(origin, after)));
        }
    }

    private static SlipState superseded(SlipId slip, String by) {
        SlipState state = new SlipState();
        state.evolve(new SpanSuperseded(slip, by));
        return state;
    }

    /** What is recorded until nothing is passed on any more, or it never ends. */
    private static List<WorkRecorded> passedOn(Map<String, SlipState> slips, RecordWork... first) {
        Deque<RecordWork> waiting = new ArrayDeque<>(List.of(first));
        List<WorkRecorded> recorded = new ArrayList<>();
        while (!waiting.isEmpty() && recorded.size() < 100) {
            RecordWork next = waiting.removeFirst();
            SlipState slip = Objects.requireNonNull(slips.get(next.id().span()));
            for (SlipFact fact : Preparation.record(slip, next)) {
                slip.evolve(fact);
                if (fact instanceof WorkRecorded f) recorded.add(f);
                if (fact instanceof WorkCarriedOver f) waiting.add(WhenWorkIsPassedOnThenRecordIt.command(f));
            }
        }
        return recorded;
    }

    @Test
    void of_one_task_both_months_come_to_the_quarter_by_one_command() {
        Line october = on(QUARTER, WORK.line());
        Line november = in("2026-11", october);
        List<SlipCommand> commands =
                WhenTaskChangesThenRecordWork.commands(new TaskAccepted(task(1), 20, null, List.of(october, november)));
        assertThat(commands).containsExactly(new RecordWork(OF_QUARTER, task(1), List.of(october, november)));
        slip().givenNoPriorActivity()
                .when(commands.getFirst())
                .expectEvents(
                        new WorkRecorded(OF_QUARTER, task(1), october),
                        new WorkRecorded(OF_QUARTER, task(1), november));
        assertThat(WhenTaskChangesThenRecordWork.commands(
                        new TaskAccepted(task(1), 20, null, List.of(WORK.line(), october))))
                .containsExactly(
                        new RecordWork(SLIP, task(1), WORK.line()), new RecordWork(OF_QUARTER, task(1), october));
    }

    @Test
    void of_one_task_both_months_count_in_the_quarter() {
        SlipState slip = new SlipState();
        slip.evolve(new SlipOpened(OF_QUARTER, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of()));
        slip.evolve(new WorkRecorded(OF_QUARTER, task(1), line("1", 20, 10, 0, 0)));
        slip.evolve(new WorkRecorded(OF_QUARTER, task(1), in("2026-11", line("1", 20, 20, 0, 0))));
        assertThat(slip.sheet(new ShippedLaw()).figures().a()).isEqualByComparingTo("0.75");
    }

    private static Line in(String month, Line line) {
        return laidDown(month, line.span(), line);
    }

    private static Line on(String span, Line line) {
        return laidDown(line.month(), span, line);
    }

    private static Line laidDown(String month, String span, Line line) {
        return new Line(
                line.owner(), month, span, line.catalogue(), line.product(), line.title(), line.share(), line.work());
    }
}
