package vn.congtam.scoring.explanation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.ABOVE_FACTS;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.BELOW_FACTS;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.EVIDENCE;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.FAILED;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.LATE_WORK;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.NO_WORK;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.RETURNED;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.SELF_LATE;
import static vn.congtam.scoring.explanation.rating.Concern.Cause.SILENT;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.explanation.Sheets;

class ConcernTest {
    private static final Line DONE = Sheets.line(Work.assigned(4).completed(4));

    @Test
    void where_words_and_facts_agree_nothing_is_asked() {
        assertThat(causes(found("20", "70", DONE))).isEmpty();
        assertThat(causes(found("16.5", "70", DONE))).isEmpty();
    }

    @Test
    void a_fifth_of_the_scale_between_self_score_and_facts_is_looked_at() {
        assertThat(causes(found("20", "56", DONE))).containsExactly(ABOVE_FACTS);
        assertThat(causes(found("20", "56.01", DONE))).isEmpty();
        assertThat(causes(found("16", "70", DONE))).containsExactly(BELOW_FACTS);
    }

    @Test
    void it_says_by_which_figures() {
        Concern gap = Concern.of(found("20", "35", DONE)).getFirst();
        assertThat(gap.first()).isEqualByComparingTo("20");
        assertThat(gap.second()).isEqualByComparingTo("35");
    }

    @Test
    void late_and_failed_work_is_counted_without_what_is_exempted() {
        Line late = Sheets.line(
                Work.assigned(4).late(1).late(1).lateExempted().failed(1).completed(4));
        assertThat(Concern.of(found("20", "70", late)))
                .containsExactly(
                        new Concern(FAILED, BigDecimal.ONE, null, null),
                        new Concern(LATE_WORK, BigDecimal.ONE, null, null));
    }

    @Test
    void what_was_given_back_is_looked_at_with_its_reason_in_mind() {
        Returns twice = new Returns(new SlipId("VC0013-2026-10"), 2, "Thiếu minh chứng");
        assertThat(Concern.of(new Concern.Evidence(twice, duty("20"), facts("70"), 1, false, true, List.of(DONE))))
                .containsExactly(
                        new Concern(RETURNED, BigDecimal.TWO, null, "Thiếu minh chứng"),
                        new Concern(EVIDENCE, BigDecimal.ONE, null, null),
                        new Concern(SELF_LATE, null, null, null));
    }

    @Test
    void silence_and_a_month_without_work_are_told() {
        assertThat(causes(new Concern.Evidence(null, null, null, 0, true, false, List.of())))
                .containsExactly(SILENT, NO_WORK);
    }

    private static List<Concern.Cause> causes(Concern.Evidence found) {
        return Concern.of(found).stream().map(Concern::cause).toList();
    }

    private static Concern.Evidence found(String self, String tasks, Line line) {
        return new Concern.Evidence(null, duty(self), facts(tasks), 0, false, false, List.of(line));
    }

    private static Concern.Duty duty(String points) {
        return new Concern.Duty(new BigDecimal(points), new BigDecimal("20"));
    }

    private static Figures facts(@Nullable String tasks) {
        BigDecimal points = tasks == null ? null : new BigDecimal(tasks);
        return new Figures("INCOMPLETE", null, null, null, null, null, null, points, null, null, null, null);
    }
}
