package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.roster.Person;
import vn.congtam.roster.Told;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A quarter and a year are made from what the months left (Art. 21). */
class TrackingTest {
    private static final String QUARTER = "2026-Q4";
    private static final SlipId SLIP = SlipId.of(LAN, QUARTER);
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, QUARTER);
    private static final List<String> MONTHS = List.of("2026-10", "2026-11", "2026-12");
    private static final String DAYS = "2026-10-01--2026-11-30";
    private static final Tracked OCTOBER = tracked(Grade.GOOD);
    private static final Tracked NOVEMBER = month("2026-11", new Volumes("10", "10", "10", "10"), "97");
    private static final Tracked DECEMBER = month("2026-12", new Volumes("10", "5", "5", "5"), "62");

    @Test
    void a_locked_month_goes_to_its_quarter_and_its_year() {
        assertThat(WhenSlipIsLockedThenTrackIt.commands(Lan.SLIP, Basis.WORK, OCTOBER))
                .containsExactly(new TrackSpan(SLIP, OCTOBER), new TrackSpan(SlipId.of(LAN, "2026"), OCTOBER));
        assertThat(WhenSlipIsLockedThenTrackIt.commands(SLIP, Basis.TRACKED, OCTOBER))
                .isEmpty();
    }

    @Test
    void days_outside_the_calendar_are_told_at_every_lock_and_replacement() {
        SpanFollowed followed = new SpanFollowed(Lan.SLIP, DAYS);
        slip().given(Facts.locked())
                .when(new FollowSpan(Lan.SLIP, DAYS))
                .expectEvents(followed, new SpanPassedOn(Lan.SLIP, DAYS, OCTOBER));
        slip().given(Facts.given(scored(), DECIDED, followed))
                .when(new LockSlip(Lan.SLIP))
                .expectEvents(
                        new SlipLocked(Lan.SLIP, Lan.PERIOD, Basis.WORK, OCTOBER),
                        new SpanPassedOn(Lan.SLIP, DAYS, OCTOBER));
        slip().given(Facts.given(Facts.locked(), followed))
                .when(new FollowSpan(Lan.SLIP, DAYS))
                .expectNoEvents();
        assertThat(WhenSlipIsLockedThenTrackIt.command(new SpanPassedOn(Lan.SLIP, DAYS, OCTOBER)))
                .isEqualTo(new TrackSpan(SlipId.of(LAN, DAYS), OCTOBER));
    }

    @Test
    void days_outside_the_calendar_add_up_their_months_and_go_nowhere() {
        Figures figures = figures(DAYS, List.of("2026-10", "2026-11"), OCTOBER, NOVEMBER);
        // 28 of 30 completed, 28 in quality, 27.5 in time: 64.94 + 27
        assertThat(figures.total()).isEqualByComparingTo("91.94");
        assertThat(figures(DAYS, List.of("2026-10", "2026-11"), OCTOBER).state())
                .isEqualTo("INCOMPLETE");
        assertThat(WhenSlipIsLockedThenTrackIt.commands(SlipId.of(LAN, DAYS), Basis.TRACKED, OCTOBER))
                .isEmpty();
    }

    @Test
    void a_quarter_adds_up_the_work_of_its_months() {
        Figures figures = figures(QUARTER, MONTHS, OCTOBER, NOVEMBER, DECEMBER);
        // 33 of 40 completed, 33 in quality, 32.5 in time: (0.825 + 0.825 + 0.8125) / 3 x 70 = 57.46
        assertThat(figures.a()).isEqualByComparingTo("0.825");
        assertThat(figures.taskPoints()).isEqualByComparingTo("57.46");
        assertThat(figures.generalPoints()).isEqualByComparingTo("27");
        assertThat(figures.total()).isEqualByComparingTo("84.46");
        assertThat(figures.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_quarter_waits_for_every_month_that_counts() {
        Figures figures = figures(QUARTER, MONTHS, OCTOBER, NOVEMBER);
        assertThat(figures.state()).isEqualTo("INCOMPLETE");
        assertThat(figures.total()).isNull();
    }

    @Test
    void a_month_before_the_person_came_is_left_out() {
        Figures figures = figures(QUARTER, List.of("2026-11", "2026-12"), NOVEMBER, DECEMBER);
        assertThat(figures.a()).isEqualByComparingTo("0.75");
        assertThat(figures.state()).isEqualTo("SCORED");
    }

    @Test
    void a_year_is_the_mean_of_its_months() {
        Figures figures = figures("2026", List.of("2026-11", "2026-12"), NOVEMBER, DECEMBER);
        assertThat(figures.total()).isEqualByComparingTo("79.5");
        assertThat(figures.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_quarter_in_the_last_month_of_which_somebody_joined_says_so_and_weighs_one_month_in_the_year() {
        SlipId third = SlipId.of(LAN, "2026-Q3");
        PeriodId period = PeriodId.of(COMMUNE, "2026-Q3");
        SlipOpened opened = new SlipOpened(third, "2026-Q3", Basis.WORK, DUE, MEMBER, RULES, List.of());
        WorkRecorded work = new WorkRecorded(third, task(1), line("1", 20, 18, 0, 2));
        GeneralCriteriaReviewed reviewed = new GeneralCriteriaReviewed(third, criteria("27"), null, false, null);
        GradeDecided decided =
                new GradeDecided(third, period, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null);
        Tracked left = tracked("2026-Q3", Grade.GOOD, Grade.GOOD, List.of()).workedIn(List.of("2026-09"));
        slip().given(opened, work, reviewed, decided)
                .when(new LockSlip(third))
                .expectEvents(new SlipLocked(third, period, Basis.WORK, left));
        Tracked worse =
                tracked("2026-Q3", Grade.GOOD, Grade.COMPLETED, List.of()).workedIn(List.of("2026-09"));
        slip().given(opened, work, reviewed, decided, new SlipLocked(third, period, Basis.WORK, left))
                .when(new ReplaceGrade(third, Grade.COMPLETED, "xét lại", "QĐ 40", by(CHAIR)))
                .expectEvents(new GradeReplaced(
                        third,
                        period,
                        Grade.GOOD,
                        Grade.COMPLETED,
                        "xét lại",
                        "QĐ 40",
                        null,
                        null,
                        null,
                        Basis.WORK,
                        worse));
        Tracked fourth = month("2026-Q4", new Volumes("10", "10", "10", "10"), "97");
        // (1073/12 + 3 x 97) / 4 = 95.10
        assertThat(figures("2026", List.of("2026-Q3", "2026-Q4"), left, fourth).total())
                .isEqualByComparingTo("95.10");
    }

    @Test
    void a_quarter_of_which_two_months_were_leave_weighs_the_third() {
        List<SlipFact> reviewed = given(
                new SlipOpened(SLIP, QUARTER, Basis.WORK, DUE, MEMBER, RULES, List.of()),
                new WorkRecorded(SLIP, task(1), inDecember(line("1", 20, 18, 0, 2))),
                new GeneralCriteriaReviewed(SLIP, criteria("27"), null, false, null));
        List<SlipFact> rated = given(reviewed, new ScoreChanged(SLIP, QUARTER, MEMBER, RULES, figuresOf(reviewed)));
        Absent leave = new Absent(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 4));
        GradeDecided decided =
                new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, "QĐ 33", false, null, leave);
        slip().given(rated).when(deciding("QĐ 33", leave)).expectEvents(decided);
        Tracked left = tracked(QUARTER, Grade.GOOD, Grade.GOOD, List.of()).workedIn(List.of("2026-12"));
        slip().given(given(rated, decided))
                .when(new LockSlip(SLIP))
                .expectEvents(new SlipLocked(SLIP, PERIOD, Basis.WORK, left));
        List<SlipFact> locked = given(rated, decided, new SlipLocked(SLIP, PERIOD, Basis.WORK, left));
        assertThat(Recomputation.of(locked, new ShippedLaw()))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.isTheSame()).as(one.toString()).isTrue());

        slip().given(rated)
                .when(deciding(null, leave))
                .expectException(refusedBy(Refusal.DOCUMENT_NEEDED, "/document"));
        Absent october = new Absent(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 31));
        Absent throughout = new Absent(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
        for (Absent nothing : List.of(october, throughout))
            slip().given(rated)
                    .when(deciding("QĐ 33", nothing))
                    .expectException(refusedBy(Refusal.ABSENCE_NOT_COUNTED, "/absentFrom"));
        WorkRecorded october18 = new WorkRecorded(SLIP, task(2), line("1", 20, 18, 0, 2));
        slip().given(given(rated, october18))
                .when(deciding("QĐ 33", leave))
                .expectException(refusedBy(Refusal.ABSENCE_WORKED, "/absentFrom"));
    }

    /** She joined in September: of the months in which she served leave has to leave some, and take some. */
    @Test
    void leave_is_counted_of_the_months_in_which_somebody_served() {
        SlipId third = SlipId.of(LAN, "2026-Q3");
        List<SlipFact> reviewed = given(
                new SlipOpened(third, "2026-Q3", Basis.WORK, DUE, MEMBER, RULES, List.of()),
                new WorkRecorded(third, task(1), line("1", 20, 18, 0, 2)),
                new GeneralCriteriaReviewed(third, criteria("27"), null, false, null));
        Absent before = new Absent(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));
        Absent all = new Absent(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
        for (Absent nothing : List.of(before, all))
            slip().given(reviewed)
                    .when(new DecideGrade(third, null, null, "QĐ 33", nothing, by(CHAIR)))
                    .expectException(refusedBy(Refusal.ABSENCE_NOT_COUNTED, "/absentFrom"));
    }

    private static Line inDecember(Line line) {
        return new Line(
                line.owner(),
                "2026-12",
                line.span(),
                line.catalogue(),
                line.product(),
                line.title(),
                line.share(),
                line.work());
    }

    private static DecideGrade deciding(@Nullable String document, Absent leave) {
        return new DecideGrade(SLIP, null, null, document, leave, by(CHAIR));
    }

    @Test
    void the_months_of_a_quarter_are_those_at_whose_end_somebody_served() {
        Span quarter = Span.parse("2026-Q4");
        Person joined = Told.after(
                null, new StaffJoined(LAN, "Lan", SubjectKind.CIVIL_SERVANT, COMMUNE, LocalDate.of(2026, 11, 20)));
        assertThat(PresenceInService.months(joined, quarter)).containsExactly("2026-11", "2026-12");
        Person gone = Told.after(joined, new StaffLeft(LAN, LocalDate.of(2026, 11, 28), Leaving.RESIGNED, "QĐ 30"));
        assertThat(PresenceInService.months(gone, quarter)).containsExactly("2026-11");
        assertThat(PresenceInService.months(joined, Span.parse("2027-Q1"))).isNull();
    }

    @Test
    void who_came_too_late_in_the_year_for_any_span_of_it_is_not_rated() {
        assertThat(figures("2026", List.of()).state()).isEqualTo("NOT_RATED");
        assertThat(figures(QUARTER, List.of()).state()).isEqualTo("NOT_RATED");
        slip().givenNoPriorActivity()
                .when(new OpenSlip(
                        SlipId.of(LAN, "2026"), "2026", Basis.TRACKED, DUE, MEMBER, RULES, List.of(), List.of(), null))
                .expectEvents(
                        opened("2026", List.of()),
                        new ScoreChanged(SlipId.of(LAN, "2026"), "2026", MEMBER, RULES, figures("2026", List.of())));
    }

    @Test
    void what_came_before_the_opening_is_kept_when_the_period_opens() {
        Tracked corrected = tracked(Grade.COMPLETED);
        slip().given(new SpanTracked(SLIP, corrected))
                .when(new OpenSlip(
                        SLIP, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-10"), List.of(OCTOBER), null))
                .expectEvents(
                        opened(QUARTER, List.of("2026-10")),
                        new ScoreChanged(
                                SLIP, QUARTER, MEMBER, RULES, figures(QUARTER, List.of("2026-10"), corrected)));
    }

    @Test
    void what_is_corrected_after_the_lock_is_noted_once_and_changes_nothing() {
        Tracked corrected = tracked(Grade.COMPLETED);
        slip().given(locked())
                .when(new TrackSpan(SLIP, corrected))
                .expectEvents(new LateTrackingNoted(SLIP, corrected));
        slip().given(given(locked(), new LateTrackingNoted(SLIP, corrected)))
                .when(new TrackSpan(SLIP, corrected))
                .expectNoEvents();
    }

    @Test
    void what_was_corrected_and_corrected_back_is_noted_too() {
        slip().given(given(locked(), new LateTrackingNoted(SLIP, tracked(Grade.COMPLETED))))
                .when(new TrackSpan(SLIP, OCTOBER))
                .expectEvents(new LateTrackingNoted(SLIP, OCTOBER));
    }

    @Test
    void what_was_noted_late_counts_when_the_slip_is_opened_again() {
        Tracked corrected = tracked(Grade.COMPLETED);
        slip().given(given(
                        locked(),
                        new LateTrackingNoted(SLIP, corrected),
                        new ReopeningRequested(SLIP, PERIOD, CHAIR, "ghi nhầm", "TTr 7")))
                .when(new Reopen(SLIP, apart(new StaffCode("LD0001"))))
                .expectEvents(new SlipReopened(SLIP, PERIOD, "ghi nhầm", null), new SpanTracked(SLIP, corrected));
    }

    private static List<SlipFact> locked() {
        return given(
                opened(QUARTER, List.of("2026-10")),
                new SpanTracked(SLIP, OCTOBER),
                new ScoreChanged(SLIP, QUARTER, MEMBER, RULES, figures(QUARTER, List.of("2026-10"), OCTOBER)),
                new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null),
                new SlipLocked(SLIP, PERIOD, Basis.TRACKED, OCTOBER));
    }

    private static SlipOpened opened(String span, List<String> parts) {
        return new SlipOpened(SlipId.of(LAN, span), span, Basis.TRACKED, DUE, MEMBER, RULES, parts);
    }

    private static Figures figures(String span, List<String> parts, Tracked... months) {
        SlipState slip = new SlipState();
        slip.evolve(opened(span, parts));
        Stream.of(months).forEach(month -> slip.evolve(new SpanTracked(SlipId.of(LAN, span), month)));
        return slip.sheet(new ShippedLaw()).figures();
    }

    private static Tracked month(String span, Volumes volumes, String total) {
        return new Tracked(
                span,
                RULES,
                false,
                "SCORED",
                null,
                volumes,
                "27",
                null,
                null,
                null,
                total,
                Grade.GOOD,
                Grade.GOOD,
                List.of());
    }
}
