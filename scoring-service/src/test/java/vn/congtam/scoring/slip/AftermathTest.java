package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.roster.Bonds;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Conclusions that override a score, and what may follow the lock. */
class AftermathTest {
    private static final StaffCode SECOND = new StaffCode("NV0001");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final ReopeningRequested REQUESTED =
            new ReopeningRequested(SLIP, PERIOD, CHAIR, "ghi nhầm sản phẩm", "TTr 7");

    @Nested
    class overriding {
        @Test
        void makes_the_grade_not_completed_whatever_the_score() {
            slip().given(scored())
                    .when(new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", DAY, by(CHAIR)))
                    .expectEvents(IMPOSED, changed(overridden()));
            assertThat(overridden().total()).isEqualByComparingTo("89.42");
            assertThat(overridden().grade()).isEqualTo(Grade.NOT_COMPLETED);
        }

        @Test
        void ends_with_its_lifting() {
            slip().given(given(scored(), IMPOSED, changed(overridden())))
                    .when(new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", by(CHAIR)))
                    .expectEvents(
                            new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", null),
                            changed(GOOD));
        }

        @Test
        void is_said_once_of_what_has_happened() {
            slip().given(given(scored(), IMPOSED))
                    .when(new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", DAY, by(CHAIR)))
                    .expectException(refusedBy(Refusal.OVERRIDE_EXISTS, "/document"));
            slip().given(scored())
                    .when(new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", LATE, by(CHAIR)))
                    .expectException(refusedBy(Refusal.OVERRIDE_IN_FUTURE, "/date"));
            slip().given(scored())
                    .when(new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "x", by(CHAIR)))
                    .expectException(refusedBy(Refusal.OVERRIDE_UNKNOWN, "/lifted"));
        }

        @Test
        void lets_nothing_but_not_completed_be_decided_until_it_is_lifted() {
            slip().given(given(scored(), IMPOSED, changed(overridden())))
                    .when(new DecideGrade(SLIP, Grade.EXCELLENT, "tiến bộ", "BB 3", by(CHAIR)))
                    .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/grade"));
            slip().given(given(scored(), IMPOSED, changed(overridden())))
                    .when(new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 15", "x", by(CHAIR)))
                    .expectException(refusedBy(Refusal.NEW_DECISION_NEEDED, "/document"));
        }

        @Test
        void is_of_the_same_year_and_of_corruption_for_leaders_only() {
            LocalDate before = LocalDate.of(2025, 11, 10);
            slip().given(scored())
                    .when(new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", before, by(CHAIR)))
                    .expectException(refusedBy(Refusal.OVERRIDE_OF_ANOTHER_YEAR, "/date"));
            slip().given(scored())
                    .when(new ImposeOverride(SLIP, Ground.CORRUPTION, "KL 7", DAY, by(CHAIR)))
                    .expectException(refusedBy(Refusal.ONLY_FOR_LEADERS, "/ground"));
        }
    }

    @Nested
    class replacing {
        @Test
        void keeps_the_former_decision_readable() {
            slip().given(locked())
                    .when(new ReplaceGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 50", by(CHAIR)))
                    .expectEvents(replaced(Grade.GOOD, Grade.COMPLETED, "QĐ 50", null));
            slip().given(given(locked(), replaced(Grade.GOOD, Grade.COMPLETED, "QĐ 50", null)))
                    .when(new ReplaceGrade(SLIP, Grade.EXCELLENT, "kết luận", "QĐ 51", by(CHAIR)))
                    .expectEvents(replaced(Grade.COMPLETED, Grade.EXCELLENT, "QĐ 51", "QĐ 50"));
        }

        @Test
        void needs_a_locked_slip_the_decider_and_another_grade() {
            slip().given(given(scored(), DECIDED))
                    .when(new ReplaceGrade(SLIP, Grade.COMPLETED, "x", "QĐ 50", by(CHAIR)))
                    .expectException(refusedBy(Refusal.NOT_LOCKED));
            slip().given(locked())
                    .when(new ReplaceGrade(SLIP, Grade.COMPLETED, "x", "QĐ 50", by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
            slip().given(locked())
                    .when(new ReplaceGrade(SLIP, Grade.GOOD, "x", "QĐ 50", by(CHAIR)))
                    .expectException(refusedBy(Refusal.SAME_DECISION, "/grade"));
        }

        private GradeReplaced replaced(Grade former, Grade now, String document, @Nullable String before) {
            return new GradeReplaced(
                    SLIP, PERIOD, former, now, "kết luận", document, before, null, null, Basis.WORK, tracked(now));
        }
    }

    @Nested
    class reopening {
        @Test
        void is_asked_for_by_the_decider() {
            slip().given(locked())
                    .when(new RequestReopening(SLIP, "ghi nhầm sản phẩm", "TTr 7", by(CHAIR)))
                    .expectEvents(REQUESTED);
            slip().given(locked())
                    .when(new RequestReopening(SLIP, "x", "TTr 7", by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
            slip().given(given(locked(), REQUESTED))
                    .when(new RequestReopening(SLIP, "x", "TTr 8", by(CHAIR)))
                    .expectException(refusedBy(Refusal.REOPENING_PENDING));
        }

        @Test
        void needs_a_second_person() {
            slip().given(given(locked(), REQUESTED))
                    .when(new Reopen(SLIP, apart(CHAIR)))
                    .expectException(refusedBy(Refusal.SECOND_PERSON_NEEDED));
            slip().given(given(locked(), REQUESTED))
                    .when(new Reopen(SLIP, apart(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
            slip().given(locked())
                    .when(new Reopen(SLIP, apart(SECOND)))
                    .expectException(refusedBy(Refusal.NO_REOPENING_REQUESTED));
        }

        @Test
        void is_agreed_to_by_nobody_of_the_agency_and_by_nobody_under_the_one_who_asked() {
            Second own = new Second(SECOND, new Bonds(Set.of(OFFICE, COMMUNE), Set.of()));
            Second below = new Second(SECOND, new Bonds(Set.of(OFFICE), Set.of(CHAIR)));
            slip().given(given(locked(), REQUESTED))
                    .when(new Reopen(SLIP, own))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SECOND_PERSON_OF_AGENCY));
            slip().given(given(locked(), REQUESTED))
                    .when(new DeclineReopening(SLIP, "không đủ căn cứ", own))
                    .expectException(refusedBy(Refusal.SECOND_PERSON_OF_AGENCY));
            slip().given(given(locked(), REQUESTED))
                    .when(new Reopen(SLIP, below))
                    .expectNoEvents()
                    .expectException(refusedBy(Refusal.SECOND_PERSON_BELOW));
        }

        @Test
        void makes_what_came_late_count() {
            slip().given(given(locked(), new LateWorkNoted(SLIP, task(2), WORK.line()), REQUESTED))
                    .when(new Reopen(SLIP, apart(SECOND)))
                    .expectEvents(
                            new SlipReopened(SLIP, PERIOD, "ghi nhầm sản phẩm", null),
                            new WorkRecorded(SLIP, task(2), WORK.line()));
        }

        @Test
        void takes_a_new_decision_and_another_lock() {
            SlipReopened again = new SlipReopened(SLIP, PERIOD, "ghi nhầm sản phẩm", null);
            slip().given(given(locked(), REQUESTED, again))
                    .when(new LockSlip(SLIP))
                    .expectException(refusedBy(Refusal.NOT_SETTLED));
            slip().given(given(locked(), REQUESTED, again))
                    .when(new DecideGrade(SLIP, null, null, null, by(CHAIR)))
                    .expectEvents(DECIDED);
        }

        @Test
        void may_be_refused() {
            slip().given(given(locked(), REQUESTED))
                    .when(new DeclineReopening(SLIP, "không đủ căn cứ", apart(SECOND)))
                    .expectEvents(new ReopeningDeclined(SLIP, PERIOD, "không đủ căn cứ"));
        }

        @Test
        void is_not_refused_by_the_one_it_is_about() {
            slip().given(given(locked(), REQUESTED))
                    .when(new DeclineReopening(SLIP, "không cần mở lại", apart(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
        }

        @Test
        void follows_from_a_petition_that_was_upheld() {
            PetitionId petition = new PetitionId("p-1");
            slip().given(locked())
                    .when(new GrantPetition(SLIP, petition, null, "có căn cứ", "TB 9"))
                    .expectEvents(new SlipReopened(SLIP, PERIOD, "có căn cứ", petition));
        }
    }

    @Test
    void what_who_decides_has_given_before_the_petition_could_is_not_given_twice() {
        PetitionId petition = new PetitionId("p-1");
        slip().given(locked())
                .when(new GrantPetition(SLIP, petition, Grade.GOOD, "có căn cứ", "TB 9"))
                .expectNoEvents();
    }

    @Test
    void a_locked_slip_comes_to_the_same_under_the_same_rules_whatever_was_issued_since() {
        RuleSets since = RuleSets.shipped();
        RuleSets more = since.with(since.read("""
                base=nd335-2025/1
                id=khanh-hoa/2
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-07-01
                title.vi=Quy định mới
                title.en=New rules
                deduction.scope=PER_LINE
                """));
        SlipState slip = new SlipState();
        locked().forEach(slip::evolve);
        assertThat(slip.lockedSheet(rules -> more.get(rules.id())).figures()).isEqualTo(GOOD);
        assertThat(slip.lockedSheet(rules -> more.get(rules.id())).rules().hash())
                .isEqualTo(RULES.hash());
        assertThat(slip.lockedSheet(rules -> more.get("khanh-hoa/2")).figures()).isNotEqualTo(GOOD);
    }
}
