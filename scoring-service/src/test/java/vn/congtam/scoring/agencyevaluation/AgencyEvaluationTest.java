package vn.congtam.scoring.agencyevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationFact.*;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.*;

class AgencyEvaluationTest {
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final AgencyEvaluationId ID = AgencyEvaluationId.of(COMMUNE, "2026");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final Criteria EXAMPLE = Criteria.by(Criteria.DECREE, CriteriaSet.example());
    private static final Rules FORM =
            new Rules(EXAMPLE.set().id(), EXAMPLE.set().hash());
    private static final Rules RULES = EXAMPLE.rules();
    private static final AgencyEvaluationOpened OPENED =
            new AgencyEvaluationOpened(ID, COMMUNE, "2026", FORM, DUE, RULES);
    private static final List<AgencyMark> FULL = marks(Map.of());
    private static final List<AgencyMark> LESS = marks(Map.of("KQ.3", "8.37", "KQ.1", "11.5"));
    private static final AgencySelfScored SELF = new AgencySelfScored(ID, FULL, false);
    private static final AgencyReviewed REVIEWED = new AgencyReviewed(ID, LESS, "theo chỉ số");
    private static final AgencyScored SCORED =
            new AgencyScored(ID, new BigDecimal("30"), new BigDecimal("59.87"), new BigDecimal("89.87"), Grade.GOOD);
    private static final Judging JUDGE = new Judging(false, DUE);
    private static final Judging INSIDER = new Judging(true, DUE);

    @Nested
    class opening {
        @Test
        void fixes_the_criteria_and_the_day() {
            evaluation().givenNoPriorActivity().when(open()).expectEvents(OPENED);
        }

        @Test
        void again_for_the_same_span_is_refused() {
            evaluation().given(OPENED).when(open()).expectException(refusedBy(Refusal.AGENCY_EVALUATION_OPEN, "/span"));
        }

        private OpenEvaluation open() {
            return new OpenEvaluation(ID, COMMUNE, "2026", FORM, DUE, RULES);
        }
    }

    @Nested
    class self_scoring {
        @Test
        void keeps_the_marks_and_gives_no_figures_yet() {
            evaluation().given(OPENED).when(new SelfScoreAgency(ID, FULL, DUE)).expectEvents(SELF);
        }

        @Test
        void after_the_day_it_was_due_counts_and_is_said_to_be_late() {
            evaluation()
                    .given(OPENED)
                    .when(new SelfScoreAgency(ID, FULL, DUE.plusDays(1)))
                    .expectEvents(new AgencySelfScored(ID, FULL, true));
        }

        @Test
        void ends_with_the_review() {
            evaluation()
                    .given(OPENED, SELF, REVIEWED, SCORED)
                    .when(new SelfScoreAgency(ID, FULL, DUE))
                    .expectException(refusedBy(Refusal.AGENCY_ALREADY_REVIEWED));
        }

        @Test
        void leaves_no_criterion_out() {
            refused(FULL.subList(0, 10), Refusal.CRITERIA_MISSING, "/marks");
        }

        @Test
        void knows_its_criteria() {
            refused(
                    with(0, new AgencyMark("C.9", BigDecimal.ONE, null, null)),
                    Refusal.CRITERION_UNKNOWN,
                    "/marks/0/criterion");
            refused(with(1, FULL.getFirst()), Refusal.CRITERION_REPEATED, "/marks/1/criterion");
        }

        @Test
        void stays_between_nothing_and_the_maximum() {
            refused(marks(Map.of("C.1", "8.01")), Refusal.OUT_OF_RANGE, "/marks/0/points");
            refused(marks(Map.of("C.2", "-1")), Refusal.OUT_OF_RANGE, "/marks/1/points");
        }

        @Test
        void goes_by_hundredths() {
            refused(marks(Map.of("KQ.1", "8.375")), Refusal.TOO_PRECISE, "/marks/4/points");
        }

        @Test
        void names_the_source_where_one_is_asked_for() {
            refused(
                    with(6, new AgencyMark("KQ.3", BigDecimal.TEN, null, null)),
                    Refusal.SOURCE_MISSING,
                    "/marks/6/source");
        }

        private void refused(List<AgencyMark> marks, Refusal why, String pointer) {
            evaluation()
                    .given(OPENED)
                    .when(new SelfScoreAgency(ID, marks, DUE))
                    .expectException(refusedBy(why, pointer));
        }
    }

    @Nested
    class reviewing {
        @Test
        void scores_in_the_same_commit() {
            evaluation().given(OPENED, SELF).when(review(JUDGE)).expectEvents(REVIEWED, SCORED);
        }

        @Test
        void waits_for_the_self_score_until_it_was_due() {
            evaluation().given(OPENED).when(review(JUDGE)).expectException(refusedBy(Refusal.AGENCY_NOT_SELF_SCORED));
            evaluation()
                    .given(OPENED)
                    .when(review(new Judging(false, DUE.plusDays(1))))
                    .expectEvents(REVIEWED, SCORED);
        }

        @Test
        void is_not_for_who_serves_in_the_agency() {
            evaluation().given(OPENED, SELF).when(review(INSIDER)).expectException(refusedBy(Refusal.OWN_AGENCY));
        }

        @Test
        void ends_with_the_decision() {
            evaluation()
                    .given(OPENED, SELF, REVIEWED, SCORED, decided(Grade.GOOD, null, null))
                    .when(review(JUDGE))
                    .expectException(refusedBy(Refusal.AGENCY_ALREADY_DECIDED));
        }

        private ReviewAgency review(Judging by) {
            return new ReviewAgency(ID, LESS, "theo chỉ số", by);
        }
    }

    @Nested
    class deciding {
        @Test
        void follows_the_points_unless_said_otherwise() {
            reviewed().when(decision(null, null, null, JUDGE)).expectEvents(decided(Grade.GOOD, null, null));
        }

        @Test
        void otherwise_than_computed_needs_a_reason_and_a_document() {
            reviewed()
                    .when(decision(Grade.COMPLETED, null, "QĐ 9", JUDGE))
                    .expectException(refusedBy(Refusal.REASON_NEEDED, "/reason"));
            reviewed()
                    .when(decision(Grade.COMPLETED, "để xảy ra vi phạm", null, JUDGE))
                    .expectException(refusedBy(Refusal.DOCUMENT_NEEDED, "/document"));
            reviewed()
                    .when(decision(Grade.COMPLETED, "để xảy ra vi phạm", "QĐ 9", JUDGE))
                    .expectEvents(decided(Grade.COMPLETED, "để xảy ra vi phạm", "QĐ 9"));
        }

        @Test
        void leaves_the_points_no_further_than_a_decision_about_a_person_may() {
            AgencyScored completed = new AgencyScored(
                    ID, new BigDecimal("20"), new BigDecimal("45"), new BigDecimal("65"), Grade.COMPLETED);
            evaluation()
                    .given(OPENED, SELF, REVIEWED, completed)
                    .when(decision(Grade.EXCELLENT, "thành tích đột xuất", "QĐ 9", JUDGE))
                    .expectException(refusedBy(Refusal.RAISED_TOO_FAR, "/grade"));
            AgencyScored excellent = new AgencyScored(
                    ID, new BigDecimal("30"), new BigDecimal("65"), new BigDecimal("95"), Grade.EXCELLENT);
            evaluation()
                    .given(OPENED, SELF, REVIEWED, excellent)
                    .when(decision(Grade.NOT_COMPLETED, "để xảy ra vi phạm", "QĐ 9", JUDGE))
                    .expectException(refusedBy(Refusal.LOWERED_TOO_FAR, "/grade"));
            evaluation()
                    .given(OPENED, SELF, REVIEWED, excellent)
                    .when(decision(Grade.COMPLETED, "để xảy ra vi phạm", "QĐ 9", JUDGE))
                    .expectEvents(new AgencyGradeDecided(
                            ID, COMMUNE, "2026", Grade.EXCELLENT, Grade.COMPLETED, "để xảy ra vi phạm", "QĐ 9"));
        }

        @Test
        void needs_a_review() {
            evaluation()
                    .given(OPENED, SELF)
                    .when(decision(null, null, null, JUDGE))
                    .expectException(refusedBy(Refusal.AGENCY_NOT_REVIEWED));
        }

        @Test
        void is_not_for_who_serves_in_the_agency() {
            reviewed().when(decision(null, null, null, INSIDER)).expectException(refusedBy(Refusal.OWN_AGENCY));
        }

        @Test
        void takes_anothers_place_only_with_a_reason_and_a_document() {
            AgencyGradeDecided former = decided(Grade.COMPLETED, "để xảy ra vi phạm", "QĐ 9");
            evaluation()
                    .given(OPENED, SELF, REVIEWED, SCORED, former)
                    .when(decision(Grade.COMPLETED, "như trước", "QĐ 10", JUDGE))
                    .expectException(refusedBy(Refusal.SAME_AGENCY_GRADE, "/grade"));
            evaluation()
                    .given(OPENED, SELF, REVIEWED, SCORED, former)
                    .when(decision(null, null, null, JUDGE))
                    .expectException(refusedBy(Refusal.REASON_NEEDED, "/reason"));
            evaluation()
                    .given(OPENED, SELF, REVIEWED, SCORED, former)
                    .when(decision(null, "kết luận lại", "QĐ 10", JUDGE))
                    .expectEvents(decided(Grade.GOOD, "kết luận lại", "QĐ 10"));
        }

        private org.axonframework.test.aggregate.TestExecutor<AgencyEvaluation> reviewed() {
            return evaluation().given(OPENED, SELF, REVIEWED, SCORED);
        }

        private DecideAgencyGrade decision(
                @Nullable Grade grade, @Nullable String reason, @Nullable String document, Judging by) {
            return new DecideAgencyGrade(ID, grade, reason, document, by);
        }
    }

    @Nested
    class going_by_its_own {
        private final Rules criteria = new Rules("xa/1", "cd".repeat(32));
        private final Rules rules = new Rules("xa-quy-che/1", "ab".repeat(32));
        private final AgencyEvaluationOpened opened =
                new AgencyEvaluationOpened(ID, COMMUNE, "2026", criteria, DUE, rules);
        private final List<AgencyMark> marks = List.of(
                new AgencyMark("C", new BigDecimal("20"), null, null),
                new AgencyMark("K", new BigDecimal("55"), "PAR INDEX 2026", null));

        @Test
        void an_agency_is_marked_by_its_criteria_and_graded_by_its_thresholds() {
            own().given(opened, new AgencySelfScored(ID, marks, false))
                    .when(new ReviewAgency(ID, marks, null, JUDGE))
                    .expectEvents(
                            new AgencyReviewed(ID, marks, null),
                            new AgencyScored(
                                    ID,
                                    new BigDecimal("20"),
                                    new BigDecimal("55"),
                                    new BigDecimal("75"),
                                    Grade.COMPLETED));
        }

        @Test
        void an_agency_knows_no_criteria_of_the_example() {
            own().given(opened)
                    .when(new SelfScoreAgency(ID, FULL, DUE))
                    .expectException(refusedBy(Refusal.CRITERION_UNKNOWN, "/marks/0/criterion"));
        }

        @Test
        void what_was_opened_before_there_were_own_rules_goes_by_the_decree() {
            AgencyEvaluationOpened former = new AgencyEvaluationOpened(ID, COMMUNE, "2026", criteria, DUE, null);
            own().given(former, new AgencySelfScored(ID, marks, false))
                    .when(new ReviewAgency(ID, marks, null, JUDGE))
                    .expectEvents(
                            new AgencyReviewed(ID, marks, null),
                            new AgencyScored(
                                    ID, new BigDecimal("20"), new BigDecimal("55"), new BigDecimal("75"), Grade.GOOD));
        }

        private AggregateTestFixture<AgencyEvaluation> own() {
            return evaluation((form, by) -> {
                assertThat(form).isEqualTo(criteria);
                return Criteria.by(rules.equals(by) ? OwnForm.STRICT : Criteria.DECREE, OwnForm.SET);
            });
        }
    }

    private static AggregateTestFixture<AgencyEvaluation> evaluation() {
        return evaluation((form, rules) -> EXAMPLE);
    }

    private static AggregateTestFixture<AgencyEvaluation> evaluation(Yardsticks yardsticks) {
        AggregateTestFixture<AgencyEvaluation> evaluation = new AggregateTestFixture<>(AgencyEvaluation.class);
        evaluation.registerInjectableResource(yardsticks);
        return evaluation;
    }

    private static AgencyGradeDecided decided(Grade grade, @Nullable String reason, @Nullable String document) {
        return new AgencyGradeDecided(ID, COMMUNE, "2026", Grade.GOOD, grade, reason, document);
    }

    /** All criteria at their maximum but for those named. */
    private static List<AgencyMark> marks(Map<String, String> others) {
        return EXAMPLE.all().stream()
                .map(one -> new AgencyMark(
                        one.id(),
                        others.containsKey(one.id())
                                ? new BigDecimal(others.getOrDefault(one.id(), ""))
                                : one.maximum(),
                        one.sourced() ? "Chỉ số của tỉnh 2026" : null,
                        null))
                .toList();
    }

    private static List<AgencyMark> with(int at, AgencyMark mark) {
        List<AgencyMark> all = new ArrayList<>(FULL);
        all.set(at, mark);
        return all;
    }
}
