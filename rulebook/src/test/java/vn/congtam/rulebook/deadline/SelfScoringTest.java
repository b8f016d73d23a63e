package vn.congtam.rulebook.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;

class SelfScoringTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 25);
    private static final LocalDate OPENED = LocalDate.of(2026, 10, 1);
    private static final SelfScoring DECREE = SelfScoring.by(RuleSet.of(RuleSet.DEFAULT));

    @Test
    void a_self_score_is_waited_for_until_two_days_before_the_slip_is_due() {
        assertThat(DECREE.due(DUE, OPENED)).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(DECREE.isOver(DUE, OPENED, LocalDate.of(2026, 10, 23))).isFalse();
        assertThat(DECREE.isOver(DUE, OPENED, LocalDate.of(2026, 10, 24))).isTrue();
    }

    @Test
    void who_gets_his_slip_late_has_two_days_for_it_all_the_same() {
        LocalDate late = LocalDate.of(2026, 11, 3);
        assertThat(DECREE.due(DUE, late)).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(DECREE.isOver(DUE, late, late)).isFalse();
        assertThat(DECREE.isOver(DUE, late, LocalDate.of(2026, 11, 5))).isFalse();
        assertThat(DECREE.isOver(DUE, late, LocalDate.of(2026, 11, 6))).isTrue();
        assertThat(DECREE.due(DUE, LocalDate.of(2026, 10, 22))).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(DECREE.due(DUE, LocalDate.of(2026, 10, 21))).isEqualTo(LocalDate.of(2026, 10, 23));
    }

    @Test
    void an_agency_may_wait_longer_and_no_shorter() {
        SelfScoring local = SelfScoring.by(Local.rules("self-score.days-before-due=0"));
        assertThat(local.isOver(DUE, OPENED, DUE)).isFalse();
        assertThat(local.isOver(DUE, OPENED, DUE.plusDays(1))).isTrue();
    }

    @Test
    void it_is_said_that_none_was_given_and_that_this_is_not_zero() {
        var step = DECREE.missed(LocalDate.of(2026, 10, 23));
        assertThat(step.article()).startsWith("Điều 18");
        assertThat(step.text().en()).startsWith("No self-score was given by ").endsWith("is not a score of zero.");
        assertThat(step.text().vi()).contains("không có điểm tự chấm");
        assertThat(step.value()).isNull();
    }
}
