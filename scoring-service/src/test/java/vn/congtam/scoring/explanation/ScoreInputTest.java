package vn.congtam.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.submission.Work;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.slip.Line;

class ScoreInputTest {
    @Test
    void rules_of_the_product_are_named_and_no_more() {
        ScoreInput input = input(RuleSet.of(RuleSet.DEFAULT));
        assertThat(input.rules()).isEqualTo("nd335-2025/1");
        assertThat(input.parameters()).isNull();
    }

    @Test
    void rules_of_an_agency_go_along_so_that_anyone_can_score_by_them() {
        RuleSet own = RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-dien-khanh/1
                version=1
                class=LOCAL_APPROVED
                title.vi=Quy tắc của xã
                title.en=Rules of the commune
                basis=90/QĐ-UBND
                effective.from=2026-01-01
                deduction.scope=PER_LINE
                """);
        Map<String, String> parameters = input(own).parameters();
        assertThat(parameters).isNotNull();
        String again = new Parameters(new TreeMap<>(parameters)).canonical();
        assertThat(RuleSets.shipped().read(again).hash()).isEqualTo(own.hash());
    }

    @Test
    void a_slip_made_from_shorter_ones_brings_along_what_they_left_and_no_work() {
        Sheet.Done done = new Sheet.Done(List.of(), List.of("2026-10"), List.of(), Map.of());
        ScoreInput input = ScoreInput.of(
                new Sheet(RuleSet.of(RuleSet.DEFAULT), "2026-Q4", Basis.TRACKED, Sheets.LAN, done, Sheets.UNJUDGED));
        assertThat(input.lines()).isNull();
        assertThat(input.span()).isEqualTo("2026-Q4");
        assertThat(input.parts()).containsExactly("2026-10");
        assertThat(input.tracked()).isEmpty();
    }

    @Test
    void lines_say_what_was_counted_by_the_reading_of_the_rules() {
        Work work =
                Work.assigned(10).completed(10).late(4).late(1).lateExempted().failed(3);
        assertThat(lines(Sheets.UNIT_BY_UNIT, work))
                .containsExactly(new Line("C-20", "Hồ sơ", BigDecimal.ONE, 10, 10, 3, 0, 5, 4, BigDecimal.ONE));
        for (RuleSet rules : RuleSet.shipped()) {
            assertThat(lines(rules, work))
                    .containsExactly(new Line("C-20", "Hồ sơ", BigDecimal.ONE, 10, 10, 1, 0, 2, 1, BigDecimal.ONE));
        }
    }

    @Test
    void what_was_recorded_when_only_times_were_kept_counts_as_it_did() {
        Line before = new Line("C-20", "Hồ sơ", BigDecimal.ONE, 10, 9, 2, 1, 3, 1, BigDecimal.ONE);
        Work old = new Work(10, 9, 2, 1, 3, 1);
        for (RuleSet rules : RuleSet.shipped()) assertThat(lines(rules, old)).containsExactly(before);
    }

    private static List<Line> lines(RuleSet rules, Work work) {
        return Objects.requireNonNull(
                ScoreInput.of(Sheets.of(rules, Sheets.line(work))).lines());
    }

    private static ScoreInput input(RuleSet rules) {
        return ScoreInput.of(Sheets.of(rules));
    }
}
