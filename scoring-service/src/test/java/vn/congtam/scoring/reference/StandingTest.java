package vn.congtam.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.reference.Standing.State;

class StandingTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final SlipId SLIP = SlipId.of(LAN, "2026-10");
    private static final SlipId OF_QUARTER = SlipId.of(LAN, "2026-Q4");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-10");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    /** The day of all facts here. */
    private static final LocalDate OPENED = LocalDate.EPOCH;

    private static final LocalDate LATE_DUE = OPENED.minusDays(6);
    private static final Rules RULES = new Rules("nd335-2025/1", "ab");
    private static final Fact WORK = new WorkRecorded(
            SLIP,
            new TaskId("t1"),
            new Line(
                    LAN,
                    "2026-10",
                    "2026-10",
                    new CatalogueId("dm"),
                    new Product("C", "x", "y", ComplexityGroup.N1, BigDecimal.ONE, BigDecimal.ONE, true),
                    "z",
                    new BigDecimal("100"),
                    Work.assigned(1)));
    private static final Fact SELF = new GeneralCriteriaSelfScored(SLIP, List.of(), false);
    private static final Fact REVIEWED = new GeneralCriteriaReviewed(SLIP, List.of(), null, false, null);
    private static final Fact LED = new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null);
    private static final Fact DECIDED =
            new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, null, null, null, false, null);

    private static final Fact LOCKED = new SlipLocked(SLIP, PERIOD, Basis.WORK, october(Grade.GOOD, List.of()));

    @Test
    void says_how_far_a_slip_has_come() {
        assertThat(after(false).state()).isEqualTo(State.NO_RECORD);
        assertThat(after(false, WORK).state()).isEqualTo(State.OPENED);
        assertThat(after(false, WORK, SELF).state()).isEqualTo(State.SELF_SCORED);
        assertThat(after(false, SELF, new SlipReturned(SLIP, "x", null)).state())
                .isEqualTo(State.RETURNED);
        assertThat(after(false, SELF, REVIEWED).state()).isEqualTo(State.REVIEWED);
        assertThat(after(false, SELF, REVIEWED, scored(Grade.GOOD), DECIDED).state())
                .isEqualTo(State.DECIDED);
        assertThat(after(false, new LeftUnrated(SLIP, PERIOD, Unrated.NEW, null, false, null))
                        .state())
                .isEqualTo(State.UNRATED);
        assertThat(after(false, DECIDED, LOCKED).state()).isEqualTo(State.LOCKED);
    }

    @Test
    void a_decision_is_outdated_when_later_work_changes_the_grade() {
        Standing standing = after(false, SELF, REVIEWED, scored(Grade.GOOD), DECIDED, scored(Grade.COMPLETED));
        assertThat(standing.state()).isEqualTo(State.OUTDATED);
        assertThat(standing.readyToLock()).isFalse();
        assertThat(standing.awaitsDecision()).isTrue();
    }

    @Test
    void that_no_work_was_assigned_is_outdated_by_work() {
        Fact idle = new LeftUnrated(SLIP, PERIOD, Unrated.NO_WORK_ASSIGNED, null, false, null);
        assertThat(after(false, idle).readyToLock()).isTrue();
        assertThat(after(false, idle, WORK).state()).isEqualTo(State.OUTDATED);
        assertThat(after(false, idle, WORK).awaitsDecision()).isTrue();
        assertThat(after(false, new LeftUnrated(SLIP, PERIOD, Unrated.LEAVE, "GP 1", false, null), WORK)
                        .readyToLock())
                .isTrue();
    }

    @Test
    void a_decision_is_outdated_by_a_conclusion_that_does_not_allow_it() {
        Fact imposed = new OverrideImposed(SLIP, Ground.DISCIPLINE, "QĐ 15", DUE, null);
        Fact lifted = new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "oan", null);
        Fact raised =
                new GradeDecided(SLIP, PERIOD, Grade.NOT_COMPLETED, Grade.GOOD, null, "tiến bộ", "BB 3", false, null);
        Fact left = new LeftUnrated(SLIP, PERIOD, Unrated.LEAVE, "GP 1", false, null);
        assertThat(after(false, scored(Grade.NOT_COMPLETED), raised, imposed).state())
                .isEqualTo(State.OUTDATED);
        assertThat(after(false, left, imposed).awaitsDecision()).isTrue();
        assertThat(after(false, left, imposed, lifted).readyToLock()).isTrue();
    }

    @Test
    void a_conclusion_of_a_shorter_span_binds_until_that_is_opened_again() {
        assertThat(quarter(List.of("2026-10")).course().isOverridden()).isTrue();
        assertThat(quarter(List.of("2026-11")).course().isOverridden()).isTrue();
        SpanWithdrawn withdrawn = new SpanWithdrawn(OF_QUARTER, "2026-10");
        assertThat(quarter(List.of("2026-10"), withdrawn).course().isOverridden())
                .isFalse();
    }

    @Test
    void knows_of_which_shorter_spans_it_is_made() {
        SpanWithdrawn withdrawn = new SpanWithdrawn(OF_QUARTER, "2026-10");
        assertThat(quarter(List.of("2026-10")).outcome().parts()).containsExactly("2026-10");
        assertThat(quarter(List.of("2026-10"), withdrawn).outcome().parts()).isEmpty();
        assertThat(quarter(List.of("2026-10")).state()).isEqualTo(State.OPENED);
        assertThat(quarter(List.of("2026-10"), withdrawn).state()).isEqualTo(State.NO_RECORD);
    }

    @Test
    void is_another_result_from_the_lock_and_from_each_replacement_on_but_not_by_the_answer_to_a_petition() {
        Standing locked = after(false, DECIDED, LOCKED);
        Instant since = Objects.requireNonNull(locked.outcome().since());
        assertThat(after(false, DECIDED).outcome().since()).isNull();
        assertThat(after(false, DECIDED, LOCKED, replaced(null)).outcome().isNewerThan(since))
                .isTrue();
        assertThat(after(false, DECIDED, LOCKED, replaced(new PetitionId("VC0007/2026-10/1")))
                        .outcome()
                        .since())
                .isEqualTo(since);
        Fact reopened = new SlipReopened(SLIP, PERIOD, "x", new PetitionId("VC0007/2026-10/1"));
        assertThat(after(false, DECIDED, LOCKED, reopened).outcome().isNewerThan(since))
                .isFalse();
        assertThat(after(false, DECIDED, LOCKED, reopened, DECIDED, LOCKED)
                        .outcome()
                        .isNewerThan(since))
                .isTrue();
    }

    private static Fact replaced(@Nullable PetitionId petition) {
        return new GradeReplaced(
                SLIP,
                PERIOD,
                Grade.GOOD,
                Grade.COMPLETED,
                "x",
                "QĐ 3",
                null,
                petition,
                null,
                Basis.WORK,
                october(Grade.COMPLETED, List.of()));
    }

    private static Standing quarter(List<String> parts, Fact... more) {
        Tracked october = october(Grade.NOT_COMPLETED, List.of(new Concluded(Ground.DISCIPLINE, "QĐ 15", DUE)));
        Folding facts = new Folding()
                .stream("scoring", OF_QUARTER, new SpanTracked(OF_QUARTER, october)).stream(
                        "scoring",
                        OF_QUARTER,
                        new SlipOpened(OF_QUARTER, "2026-Q4", Basis.TRACKED, DUE, member(false), RULES, parts))
                        .stream("scoring", OF_QUARTER, more);
        return Objects.requireNonNull(facts.into(StandingProjection.FOLD, 0).get(OF_QUARTER.value()));
    }

    @Test
    void not_completed_by_a_conclusion_stands_also_where_nothing_is_scored() {
        Fact imposed = new OverrideImposed(SLIP, Ground.DISCIPLINE, "QĐ 15", DUE, null);
        Fact decided =
                new GradeDecided(SLIP, PERIOD, Grade.NOT_COMPLETED, Grade.NOT_COMPLETED, null, null, null, false, null);
        assertThat(after(false, scored(null), imposed, decided).readyToLock()).isTrue();
    }

    @Test
    void waits_for_one_step_at_a_time() {
        assertThat(waits(after(false))).isEqualTo("self-score");
        assertThat(waits(after(false, SELF))).isEqualTo("review");
        assertThat(waits(after(false, SELF, REVIEWED))).isEqualTo("decision");
        assertThat(waits(after(true, SELF, REVIEWED))).isEqualTo("review");
        assertThat(waits(after(true, SELF, REVIEWED, LED))).isEqualTo("decision");
        assertThat(waits(after(false, SELF, REVIEWED, scored(Grade.GOOD), DECIDED)))
                .isEqualTo("nothing");
        assertThat(waits(after(false, SELF, new SlipReturned(SLIP, "x", null)))).isEqualTo("self-score");
    }

    @Test
    void a_self_score_is_waited_for_two_days_however_late_the_slip_was_opened() {
        Law law = new ShippedLaw();
        Fact late = new SlipOpened(SLIP, "2026-10", Basis.WORK, LATE_DUE, member(false), ShippedLaw.DECREE, List.of());
        Standing standing = Objects.requireNonNull(new Folding()
                .stream("scoring", SLIP, late).into(StandingProjection.FOLD, 0).get(SLIP.value()));
        assertThat(standing.awaitsReviewWithoutSelfScore(law, OPENED.plusDays(2)))
                .isFalse();
        assertThat(standing.awaitsReviewWithoutSelfScore(law, OPENED.plusDays(3)))
                .isTrue();
    }

    @Test
    void knows_who_reviewed_beside_the_rater_until_it_is_returned() {
        StaffCode minh = new StaffCode("VC0003");
        StaffCode listed = new StaffCode("VC3");
        Fact reopened = new SlipReopened(SLIP, PERIOD, "x", null);
        assertThat(after(false, SELF).raters()).containsOnly(listed);
        assertThat(after(false, SELF, REVIEWED).raters()).containsOnly(listed, minh);
        assertThat(after(true, SELF, LED).raters()).containsOnly(listed, minh);
        assertThat(after(false, SELF, REVIEWED, new SlipReturned(SLIP, "x", null))
                        .raters())
                .containsOnly(listed);
        assertThat(after(false, SELF, REVIEWED, DECIDED, LOCKED, reopened).raters())
                .as("the review still stands")
                .containsOnly(listed, minh);
    }

    @Test
    void a_leader_with_nobody_to_follow_from_waits_for_his_d_once_more() {
        StaffCode hoa = new StaffCode("VC11");
        Fact open = new SubordinateStood(SLIP, hoa, Reached.OPEN, List.of());
        Fact onLeave = new SubordinateStood(SLIP, hoa, Reached.NOT_RATED, List.of());
        assertThat(waits(after(true, open, SELF, REVIEWED, LED, scored(null)))).isEqualTo("decision");
        assertThat(waits(after(true, open, SELF, REVIEWED, LED, onLeave, scored(null))))
                .isEqualTo("review");
        assertThat(waits(after(true, open, SELF, REVIEWED, LED, new SubordinateReleased(SLIP, hoa), scored(null))))
                .isEqualTo("review");
        assertThat(waits(after(true, SELF, REVIEWED, LED, scoredWithD()))).isEqualTo("decision");
    }

    @Test
    void a_leader_whose_judgement_by_the_former_agency_does_not_count_is_judged_again() {
        Fact taken = new SlipTakenOver(SLIP, PERIOD, "2026-10", Basis.WORK, DUE, member(true), RULES, List.of());
        assertThat(waits(after(true, SELF, REVIEWED, LED, scoredWithD(), taken)))
                .isEqualTo("decision");
        assertThat(waits(after(true, SELF, REVIEWED, LED, scoredWithD(), taken, scoredWithoutLeadership())))
                .isEqualTo("review");
        Fact apart = new SlipTakenOver(SLIP, PERIOD, "2026-10", Basis.WORK, DUE, member(false), RULES, List.of());
        assertThat(waits(after(true, SELF, REVIEWED, LED, apart, scoredWithoutLeadership())))
                .as("who leads no longer")
                .isEqualTo("decision");
    }

    @Test
    void who_was_released_and_is_taken_back_has_his_judges_again() {
        Fact released = new SlipReleased(SLIP, PERIOD, new AgencyId("xa-khac"));
        Fact taken = new SlipTakenOver(SLIP, PERIOD, "2026-10", Basis.WORK, DUE, member(false), RULES, List.of());
        assertThat(after(false, released).agency()).isNull();
        assertThat(after(false, released, taken).agency()).isEqualTo(COMMUNE.value());
        assertThat(after(false, released, taken).rater()).isEqualTo("VC3");
    }

    @Test
    void the_same_whether_the_period_or_the_slip_is_heard_first() {
        Folding month = month(false, WORK, SELF, REVIEWED, scored(Grade.GOOD), DECIDED);
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(month.into(StandingProjection.FOLD, seed))
                    .as("seed %d", seed)
                    .isEqualTo(month.into(StandingProjection.FOLD, 0));
        }
    }

    private static String waits(Standing standing) {
        List<String> waits = new ArrayList<>();
        if (standing.awaitsSelfScore()) waits.add("self-score");
        if (standing.awaitsReview()) waits.add("review");
        if (standing.awaitsDecision()) waits.add("decision");
        return waits.isEmpty() ? "nothing" : String.join(" and ", waits);
    }

    private static Standing after(boolean leader, Fact... facts) {
        return Objects.requireNonNull(
                month(leader, facts).into(StandingProjection.FOLD, 0).get(SLIP.value()));
    }

    private static Folding month(boolean leader, Fact... facts) {
        Member member = member(leader);
        return new Folding()
                .stream(
                        "scoring",
                        PERIOD,
                        new MemberListed(
                                PERIOD,
                                "2026-10",
                                Basis.WORK,
                                DUE,
                                member,
                                RULES,
                                List.of(),
                                List.of(),
                                List.of(),
                                null))
                        .stream(
                                "scoring",
                                SLIP,
                                new SlipOpened(SLIP, "2026-10", Basis.WORK, DUE, member, RULES, List.of()))
                        .stream("scoring", SLIP, facts);
    }

    private static Tracked october(Grade grade, List<Concluded> overrides) {
        return new Tracked(
                "2026-10", RULES, false, "SCORED", null, null, null, null, null, null, null, grade, grade, overrides);
    }

    private static Fact scored(@Nullable Grade grade) {
        Figures figures = new Figures("SCORED", null, null, null, null, null, null, null, null, null, null, grade);
        return new ScoreChanged(SLIP, "2026-10", member(false), RULES, figures);
    }

    private static Fact scoredWithD() {
        BigDecimal one = BigDecimal.ONE;
        Figures figures = new Figures("SCORED", one, one, one, one, one, one, null, null, null, null, Grade.GOOD);
        return new ScoreChanged(SLIP, "2026-10", member(true), RULES, figures);
    }

    private static Fact scoredWithoutLeadership() {
        BigDecimal one = BigDecimal.ONE;
        Figures figures = new Figures("INCOMPLETE", one, one, one, null, null, null, null, null, null, null, null);
        return new ScoreChanged(SLIP, "2026-10", member(true), RULES, figures);
    }

    private static Member member(boolean leader) {
        return new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kt",
                new PostId("vt"),
                leader,
                "vt",
                new StaffCode("VC3"),
                new StaffCode("VC1"),
                List.of(),
                List.of());
    }
}
