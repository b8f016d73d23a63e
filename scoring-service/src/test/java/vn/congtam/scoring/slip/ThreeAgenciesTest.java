package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Ms Lan is in three agencies within a quarter; work on its slip counts on one slip alone, whoever comes to rate it. */
class ThreeAgenciesTest {
    private static final String QUARTER = "2026-Q4";
    private static final String NOVEMBER = "2026-11";
    private static final SlipId SLIP = SlipId.of(LAN, QUARTER);
    private static final AgencyId SECOND = new AgencyId("xa-hai");
    private static final WorkRecorded IN_OCTOBER = new WorkRecorded(SLIP, task(1), laidDown(MONTH, 10));
    private static final WorkRecorded IN_NOVEMBER = new WorkRecorded(SLIP, task(2), laidDown(NOVEMBER, 20));
    private static final WorkRecorded IN_DECEMBER = new WorkRecorded(SLIP, task(3), laidDown("2026-12", 20));
    private static final SlipOpened OPENED = new SlipOpened(SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of());
    /** November is rated in the second agency, and took October along. */
    private static final SpanSuperseded TAKEN = new SpanSuperseded(SLIP, NOVEMBER, List.of(MONTH));

    @Test
    void the_quarter_of_the_third_counts_nothing_that_a_month_of_the_second_has() {
        List<SlipFact> left = given(IN_OCTOBER, IN_NOVEMBER, IN_DECEMBER, TAKEN);
        WorkRecorded noOctober = nothing(IN_OCTOBER);
        WorkRecorded noNovember = nothing(IN_NOVEMBER);
        slip().given(left).when(opening()).expectEvents(OPENED, noOctober, noNovember, changed(SLIP, IN_DECEMBER));
        WorkRecorded later = new WorkRecorded(SLIP, task(1), laidDown(MONTH, 20));
        slip().given(given(left, OPENED, noOctober, noNovember, changed(SLIP, IN_DECEMBER)))
                .when(new RecordWork(SLIP, task(1), later.line()))
                .expectEvents(new WorkCarriedOver(SLIP, task(1), later.line(), NOVEMBER));
    }

    @Test
    void what_the_month_has_is_not_taken_from_it_when_the_quarter_is_let_go_or_made_of_months() {
        List<SlipFact> open = given(
                IN_OCTOBER,
                IN_NOVEMBER,
                IN_DECEMBER,
                TAKEN,
                OPENED,
                nothing(IN_OCTOBER),
                nothing(IN_NOVEMBER),
                changed(SLIP, IN_DECEMBER));
        SlipState slip = new SlipState();
        open.forEach(slip::evolve);
        assertThat(Handover.release(slip, new ReleaseSlip(SLIP, PeriodId.of(COMMUNE, QUARTER), SECOND)))
                .isNotEmpty()
                .noneMatch(WorkCarriedOver.class::isInstance);
        OpenSlip months =
                new OpenSlip(SLIP, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-12"), List.of(), null);
        assertThat(Preparation.open(slip, months, new ShippedLaw()))
                .filteredOn(WorkCarriedOver.class::isInstance)
                .containsExactly(new WorkCarriedOver(SLIP, task(3), IN_DECEMBER.line(), "2026-12"));
    }

    /** The first had it open before she left. */
    @Test
    void likewise_where_the_third_takes_over_what_the_first_had_opened() {
        SlipState slip = new SlipState();
        List.of(OPENED, IN_OCTOBER, IN_NOVEMBER, IN_DECEMBER, new SlipReleased(SLIP, PERIOD, SECOND), TAKEN)
                .forEach(slip::evolve);
        assertThat(Preparation.open(slip, opening(), new ShippedLaw()))
                .filteredOn(WorkRecorded.class::isInstance)
                .containsExactly(nothing(IN_OCTOBER), nothing(IN_NOVEMBER));
    }

    @Test
    void what_no_month_is_rated_by_comes_back_to_it() {
        slip().given(IN_OCTOBER, IN_NOVEMBER, IN_DECEMBER, TAKEN)
                .when(new OpenSlip(
                        SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of(), List.of(), null, List.of(NOVEMBER)))
                .expectEvents(OPENED, changed(SLIP, IN_OCTOBER, IN_NOVEMBER, IN_DECEMBER));
    }

    @Test
    void no_month_goes_to_two_others() {
        SpanSuperseded december = new SpanSuperseded(SLIP, "2026-12", List.of(MONTH, NOVEMBER));
        slip().given(IN_OCTOBER, IN_NOVEMBER, december)
                .when(new SupersedeSpan(SLIP, NOVEMBER, SECOND, List.of(MONTH)))
                .expectEvents(new SpanSuperseded(SLIP, NOVEMBER));
        slip().given(IN_OCTOBER, IN_NOVEMBER, TAKEN)
                .when(new SupersedeSpan(SLIP, "2026-12", SECOND, List.of(MONTH, NOVEMBER)))
                .expectEvents(new SpanSuperseded(SLIP, "2026-12"));
    }

    private static OpenSlip opening() {
        return new OpenSlip(SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of(), List.of(), null);
    }

    private static ScoreChanged changed(SlipId slip, WorkRecorded... counted) {
        SlipState state = new SlipState();
        state.evolve(OPENED);
        List.of(counted).forEach(state::evolve);
        return new ScoreChanged(
                slip, QUARTER, MEMBER, RULES, state.sheet(new ShippedLaw()).figures());
    }

    private static WorkRecorded nothing(WorkRecorded instead) {
        return new WorkRecorded(SLIP, instead.task(), instead.line().with(Work.assigned(0)));
    }

    private static Line laidDown(String month, int completed) {
        Line line = WORK.line();
        return new Line(
                line.owner(),
                month,
                QUARTER,
                line.catalogue(),
                line.product(),
                line.title(),
                line.share(),
                Work.assigned(20).completed(completed));
    }
}
