package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Ms Lan's quarter was to be made from three months; one of them alone will ever be rated. */
class RecomposedTest {
    private static final String QUARTER = "2026-Q4";
    private static final SlipId SLIP = SlipId.of(LAN, QUARTER);
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, QUARTER);
    private static final List<String> THEN = List.of("2026-10", "2026-11", "2026-12");
    private static final List<String> NOW = List.of("2026-10");
    private static final Tracked OCTOBER = tracked(Grade.GOOD);
    private static final SlipOpened OPENED = new SlipOpened(SLIP, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, THEN);
    private static final SpanTracked RATED = new SpanTracked(SLIP, OCTOBER);
    private static final PartsChanged CHANGED = new PartsChanged(SLIP, PERIOD, Basis.TRACKED, NOW);

    @Test
    void listed_again_it_is_scored_from_what_is_there() {
        slip().given(OPENED, RATED, score(OPENED, RATED))
                .when(again(Basis.TRACKED, NOW))
                .expectEvents(CHANGED, score(OPENED, RATED, CHANGED));
    }

    @Test
    void what_was_rated_before_it_counted_comes_with_it() {
        PartsChanged more = new PartsChanged(SLIP, PERIOD, Basis.TRACKED, NOW);
        SlipOpened none = new SlipOpened(SLIP, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of());
        slip().given(none, score(none))
                .when(new OpenSlip(SLIP, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, NOW, List.of(OCTOBER), null))
                .expectEvents(more, RATED, score(none, more, RATED));
    }

    @Test
    void rated_by_its_own_work_it_counts_what_comes_on_it() {
        PartsChanged own = new PartsChanged(SLIP, PERIOD, Basis.WORK, List.of());
        WorkRecorded work = new WorkRecorded(SLIP, WORK.task(), WORK.line());
        slip().given(OPENED, work, score(OPENED, work))
                .when(again(Basis.WORK, List.of()))
                .expectEvents(own, score(OPENED, work, own));
    }

    @Test
    void made_of_months_again_it_leaves_its_work_to_them_whenever_it_comes() {
        SlipOpened whole = new SlipOpened(SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of());
        PartsChanged months = new PartsChanged(SLIP, PERIOD, Basis.TRACKED, THEN);
        Line line = ofTheQuarter(Work.assigned(20));
        WorkRecorded work = new WorkRecorded(SLIP, WORK.task(), line);
        slip().given(whole, work, score(whole, work))
                .when(again(Basis.TRACKED, THEN))
                .expectEvents(
                        months, new WorkCarriedOver(SLIP, WORK.task(), line, "2026-10"), score(whole, work, months));
        Line done = ofTheQuarter(Work.assigned(20).completed(20));
        slip().given(whole, work, months, score(whole, work, months))
                .when(new RecordWork(SLIP, WORK.task(), done))
                .expectEvents(
                        new WorkRecorded(SLIP, WORK.task(), done),
                        new WorkCarriedOver(SLIP, WORK.task(), done, "2026-10"));
        slip().given(work)
                .when(again(Basis.TRACKED, THEN))
                .expectEvents(OPENED, new WorkCarriedOver(SLIP, WORK.task(), line, "2026-10"), score(OPENED, work));
    }

    /** An exemption, or work that is accepted late: the quarter is locked by then, the month perhaps not. */
    @Test
    void made_of_months_again_it_leaves_to_them_also_what_comes_after_its_lock() {
        SlipOpened whole = new SlipOpened(SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of());
        WorkRecorded work = new WorkRecorded(SLIP, WORK.task(), ofTheQuarter(Work.assigned(20)));
        Line done = ofTheQuarter(Work.assigned(20).completed(20));
        LateWorkNoted noted = new LateWorkNoted(SLIP, WORK.task(), done);
        WorkCarriedOver carried = new WorkCarriedOver(SLIP, WORK.task(), done, "2026-10");
        List<SlipFact> locked = given(
                whole,
                work,
                CHANGED,
                RATED,
                new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null),
                new SlipLocked(SLIP, PERIOD, Basis.TRACKED, OCTOBER));
        slip().given(locked).when(new RecordWork(SLIP, WORK.task(), done)).expectEvents(noted, carried);
        SlipReopened reopened = new SlipReopened(SLIP, PERIOD, "ghi nhầm", null);
        slip().given(given(locked, noted, new ReopeningRequested(SLIP, PERIOD, CHAIR, "ghi nhầm", "TTr 7")))
                .when(new Reopen(SLIP, apart(new StaffCode("LD0001"))))
                .expectEvents(
                        reopened,
                        new WorkRecorded(SLIP, WORK.task(), done),
                        carried,
                        score(given(locked, reopened).toArray(SlipFact[]::new)));
    }

    private static Line ofTheQuarter(Work work) {
        Line line = WORK.line();
        return new Line(
                line.owner(), "2026-10", QUARTER, line.catalogue(), line.product(), line.title(), line.share(), work);
    }

    @Test
    void the_same_again_changes_nothing_and_neither_does_what_comes_after_the_lock() {
        slip().given(OPENED, RATED, score(OPENED, RATED))
                .when(again(Basis.TRACKED, THEN))
                .expectNoEvents();
        slip().given(
                        OPENED,
                        RATED,
                        CHANGED,
                        score(OPENED, RATED, CHANGED),
                        new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null),
                        new SlipLocked(SLIP, PERIOD, Basis.TRACKED, OCTOBER))
                .when(again(Basis.TRACKED, THEN))
                .expectNoEvents();
    }

    @Test
    void who_was_released_and_serves_here_again_is_taken_over_as_if_from_another_agency() {
        SlipTakenOver back = new SlipTakenOver(SLIP, PERIOD, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, NOW);
        LeadersChanged leaders =
                new LeadersChanged(SLIP, Reached.by(score(OPENED, RATED).figures()), List.of(), List.of(MINH, CHAIR));
        slip().given(OPENED, RATED, score(OPENED, RATED), new SlipReleased(SLIP, PERIOD, new AgencyId("xa-dien-lac")))
                .when(again(Basis.TRACKED, NOW))
                .expectEvents(back, leaders, score(OPENED, RATED, back));
    }

    private static OpenSlip again(Basis basis, List<String> parts) {
        return new OpenSlip(SLIP, QUARTER, basis, DUE, MEMBER, RULES, parts, List.of(), null);
    }

    private static ScoreChanged score(SlipFact... facts) {
        SlipState slip = new SlipState();
        Stream.of(facts).forEach(slip::evolve);
        Figures figures = slip.sheet(new ShippedLaw()).figures();
        return new ScoreChanged(SLIP, QUARTER, MEMBER, RULES, figures);
    }
}
