package vn.congtam.scoring.petition;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.rulebook.classification.Deviation;
import vn.congtam.scoring.petition.PetitionCommand.*;
import vn.congtam.scoring.reference.classification.Places;

class PetitionTest {
    private static final PetitionId ID = new PetitionId("VC0007/2026-10/1");
    private static final SlipId SLIP = new SlipId("VC0007/2026-10");
    private static final PeriodId PERIOD = new PeriodId("xa-dien-khanh/2026-10");
    private static final AgencyId COMMUNE = new AgencyId("xa-dien-khanh");
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode MINH = new StaffCode("VC0003");
    private static final StaffCode CHAIR = new StaffCode("VC0001");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final PetitionFiled FILED = filed(LAST);
    private static final PetitionWithdrawn WITHDRAWN = new PetitionWithdrawn(ID, SLIP, "đã trao đổi");
    private static final Result GOOD = new Result(Set.of(MINH), Set.of(), Grade.GOOD, true, false, Map.of());
    private static final Answer REJECTED = answer(false, Remedy.NONE, null);
    private static final Answer BETTER = answer(true, Remedy.REPLACE_GRADE, Grade.EXCELLENT);
    private static final Answer REOPENED = answer(true, Remedy.REOPEN, null);

    @Nested
    class filing {
        @Test
        void says_what_is_asked_of_whom_and_until_when() {
            petition().givenNoPriorActivity().when(file()).expectEvents(FILED);
        }

        @Test
        void twice_at_once_is_one_petition() {
            petition().given(FILED).when(file()).expectException(refusedBy(Refusal.PETITION_PENDING));
        }

        private FilePetition file() {
            return new FilePetition(
                    ID, SLIP, PERIOD, COMMUNE, LAN, CHAIR, "II.3", "Điều 24", "chấm thiếu", "chấm lại", LAST);
        }
    }

    @Nested
    class withdrawing {
        @Test
        void is_the_petitioners_right() {
            petition()
                    .given(FILED)
                    .when(new WithdrawPetition(ID, "đã trao đổi", LAN))
                    .expectEvents(WITHDRAWN);
        }

        @Test
        void is_nobody_elses() {
            petition()
                    .given(FILED)
                    .when(new WithdrawPetition(ID, "đã trao đổi", CHAIR))
                    .expectException(refusedBy(Refusal.NOT_THE_PETITIONER));
        }

        @Test
        void ends_with_the_answer() {
            petition()
                    .given(FILED, answered(REJECTED, false))
                    .when(new WithdrawPetition(ID, "đã trao đổi", LAN))
                    .expectException(refusedBy(Refusal.PETITION_CLOSED));
        }
    }

    @Nested
    class answering {
        @Test
        void rejects_it_and_changes_nothing() {
            petition().given(FILED).when(answers(REJECTED)).expectEvents(answered(REJECTED, false));
        }

        @Test
        void upholds_it_with_another_grade() {
            petition().given(FILED).when(answers(BETTER)).expectEvents(answered(BETTER, false));
        }

        @Test
        void promises_a_better_grade_only_where_the_period_has_a_place_for_it() {
            Places none = (_, _, _, cap, _) -> {
                throw Objects.requireNonNull(cap).refuse("/grade");
            };
            petition(none)
                    .given(FILED)
                    .when(answers(BETTER))
                    .expectException(refusedBy(Refusal.CAP_EXCEEDED, "/grade"))
                    .expectNoEvents();
            petition(none).given(FILED).when(answers(REOPENED)).expectSuccessfulHandlerExecution();
        }

        @Test
        void upholds_it_and_opens_the_slip_again() {
            petition().given(FILED).when(answers(REOPENED)).expectEvents(answered(REOPENED, false));
        }

        @Test
        void upholds_it_and_says_why_nothing_follows() {
            Answer unchanged = unchanged(true, "Điểm không đổi");
            petition().given(FILED).when(answers(unchanged)).expectEvents(answered(unchanged, false));
        }

        @Test
        void does_not_uphold_it_without_saying_what_follows_or_why_nothing_does() {
            for (Answer bare : List.of(unchanged(true, null), unchanged(true, "đã xem xét")))
                petition()
                        .given(FILED)
                        .when(answers(bare))
                        .expectException(refusedBy(Refusal.NOTHING_FOLLOWS, "/reason"))
                        .expectNoEvents();
        }

        @Test
        void says_why_nothing_follows_of_nothing_else() {
            petition()
                    .given(FILED)
                    .when(answers(unchanged(false, "Điểm không đổi")))
                    .expectException(refusedBy(Refusal.REASON_NOT_ASKED, "/reason"));
        }

        private Answer unchanged(boolean upheld, @Nullable String reason) {
            return new Answer(upheld, "đã xem xét", "TB 5", Remedy.NONE, null, reason);
        }

        @Test
        void on_the_last_day_is_in_time_and_after_it_late() {
            petition().given(FILED).when(on(LAST)).expectEvents(answered(REJECTED, false));
            petition().given(FILED).when(on(LAST.plusDays(1))).expectEvents(answered(REJECTED, true));
        }

        @Test
        void is_never_late_where_no_limit_is_set() {
            petition().given(filed(null)).when(on(LAST.plusYears(1))).expectEvents(answered(REJECTED, false));
        }

        @Test
        void is_final() {
            petition()
                    .given(FILED, answered(REJECTED, false))
                    .when(answers(BETTER))
                    .expectException(refusedBy(Refusal.PETITION_CLOSED));
        }

        @Test
        void comes_too_late_for_one_that_was_withdrawn() {
            petition()
                    .given(FILED, WITHDRAWN)
                    .when(answers(REJECTED))
                    .expectException(refusedBy(Refusal.PETITION_CLOSED));
        }

        private AnswerPetition on(LocalDate day) {
            return new AnswerPetition(ID, REJECTED, chair(day), GOOD);
        }
    }

    @Nested
    class who_answers {
        @Test
        void is_who_stands_in_for_the_addressee() {
            StaffCode deputy = new StaffCode("VC0002");
            petition().given(FILED).when(by(deputy, CHAIR)).expectEvents(answered(REJECTED, false));
        }

        @Test
        void is_who_holds_the_office_of_the_addressee_since_and_the_addressee_no_longer() {
            StaffCode successor = new StaffCode("VC0021");
            Answering now = new Answering(successor, Set.of(), LAST, successor);
            petition()
                    .given(FILED)
                    .when(new AnswerPetition(ID, REJECTED, now, GOOD))
                    .expectEvents(answered(REJECTED, false));
            petition()
                    .given(FILED)
                    .when(new AnswerPetition(ID, REJECTED, new Answering(CHAIR, Set.of(), LAST, successor), GOOD))
                    .expectException(refusedBy(Refusal.NOT_THE_ADDRESSEE));
        }

        @Test
        void is_no_stranger() {
            petition()
                    .given(FILED)
                    .when(by(new StaffCode("VC0002")))
                    .expectException(refusedBy(Refusal.NOT_THE_ADDRESSEE));
        }

        @Test
        void is_not_the_rater_even_as_a_delegate() {
            petition().given(FILED).when(by(MINH, CHAIR)).expectException(refusedBy(Refusal.RATER_MAY_NOT_ANSWER));
        }

        @Test
        void is_not_the_decider_who_reviewed_in_the_place_of_a_late_rater() {
            Result reviewed = new Result(Set.of(MINH, CHAIR), Set.of(), Grade.GOOD, true, false, Map.of());
            petition()
                    .given(FILED)
                    .when(new AnswerPetition(ID, REJECTED, chair(LAST), reviewed))
                    .expectException(refusedBy(Refusal.RATER_MAY_NOT_ANSWER));
        }

        @Test
        void is_not_who_assessed_what_is_contested_though_it_came_to_be_addressed_to_him() {
            Result assessed = new Result(Set.of(MINH), Set.of(CHAIR), Grade.GOOD, true, false, Map.of());
            petition()
                    .given(FILED)
                    .when(new AnswerPetition(ID, REJECTED, chair(LAST), assessed))
                    .expectException(refusedBy(Refusal.PETITION_OWN_ASSESSMENT))
                    .expectNoEvents();
        }

        @Test
        void is_not_the_petitioner_even_as_a_delegate() {
            petition().given(FILED).when(by(LAN, CHAIR)).expectException(refusedBy(Refusal.OWN_PETITION));
        }

        private AnswerPetition by(StaffCode staff, StaffCode... delegators) {
            return new AnswerPetition(ID, REJECTED, new Answering(staff, Set.of(delegators), LAST, CHAIR), GOOD);
        }
    }

    @Nested
    class a_remedy {
        @Test
        void needs_the_petition_to_be_upheld() {
            refused(answer(false, Remedy.REOPEN, null), GOOD, Refusal.REMEDY_NOT_UPHELD, "/remedy");
        }

        @Test
        void by_another_grade_names_one_that_differs() {
            refused(answer(true, Remedy.REPLACE_GRADE, null), GOOD, Refusal.GRADE_NEEDED, "/grade");
            refused(answer(true, Remedy.REPLACE_GRADE, Grade.GOOD), GOOD, Refusal.GRADE_UNCHANGED, "/grade");
        }

        @Test
        void lifts_no_conclusion() {
            refused(
                    BETTER,
                    new Result(Set.of(MINH), Set.of(), Grade.NOT_COMPLETED, true, true, Map.of()),
                    Refusal.OVERRIDE_STANDS,
                    "/grade");
        }

        @Test
        void is_within_the_bounds_of_any_decision() {
            Map<Grade, Deviation.Bound> bounds = Map.of(Grade.EXCELLENT, Deviation.Bound.RAISED_TOO_FAR);
            Result completed = new Result(Set.of(MINH), Set.of(), Grade.COMPLETED, true, false, bounds);
            refused(BETTER, completed, Refusal.RAISED_TOO_FAR, "/grade");
        }

        @Test
        void other_than_that_names_no_grade() {
            refused(answer(true, Remedy.REOPEN, Grade.EXCELLENT), GOOD, Refusal.GRADE_NOT_REPLACED, "/grade");
        }

        @Test
        void for_who_was_left_unrated_is_to_open_the_slip_again() {
            refused(
                    BETTER,
                    new Result(Set.of(MINH), Set.of(), null, true, false, Map.of()),
                    Refusal.RESULT_WITHOUT_GRADE,
                    "/remedy");
        }

        @Test
        void waits_until_a_slip_opened_again_is_locked() {
            refused(
                    BETTER,
                    new Result(Set.of(MINH), Set.of(), null, false, false, Map.of()),
                    Refusal.RESULT_OPEN_AGAIN,
                    "/remedy");
        }

        private void refused(Answer answer, Result result, Refusal why, String pointer) {
            petition()
                    .given(FILED)
                    .when(new AnswerPetition(ID, answer, chair(LAST), result))
                    .expectException(refusedBy(why, pointer));
        }
    }

    private static AggregateTestFixture<Petition> petition() {
        return petition((_, _, _, _, _) -> {});
    }

    private static AggregateTestFixture<Petition> petition(Places places) {
        AggregateTestFixture<Petition> petition = new AggregateTestFixture<>(Petition.class);
        petition.registerInjectableResource(places);
        return petition;
    }

    private static PetitionFiled filed(@Nullable LocalDate answerBy) {
        return new PetitionFiled(
                ID, SLIP, PERIOD, COMMUNE, LAN, CHAIR, "II.3", "Điều 24", "chấm thiếu", "chấm lại", answerBy);
    }

    private static Answer answer(boolean upheld, Remedy remedy, @Nullable Grade grade) {
        return new Answer(upheld, "đã xem xét", "TB 5", remedy, grade, null);
    }

    private static Answering chair(LocalDate on) {
        return new Answering(CHAIR, Set.of(), on, CHAIR);
    }

    private static AnswerPetition answers(Answer answer) {
        return new AnswerPetition(ID, answer, chair(LAST), GOOD);
    }

    private static PetitionAnswered answered(Answer said, boolean late) {
        return new PetitionAnswered(
                ID,
                SLIP,
                said.upheld(),
                said.answer(),
                said.document(),
                said.remedy(),
                said.grade(),
                late,
                said.reason());
    }
}
