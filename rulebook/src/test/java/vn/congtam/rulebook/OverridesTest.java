package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

class OverridesTest {
    private static final Conclusion DISCIPLINE = of(Ground.DISCIPLINE, LocalDate.of(2025, 12, 31));
    private static final Conclusion CORRUPTION = of(Ground.CORRUPTION, LocalDate.of(2026, 1, 1));

    @Test
    void a_conclusion_counts_in_its_own_year() {
        assertThat(wrong(DISCIPLINE, false, 2025)).isEmpty();
        assertThat(wrong(DISCIPLINE, false, 2026)).containsExactly("OVERRIDE_OF_ANOTHER_YEAR /overrides/0/date");
    }

    @Test
    void across_a_turn_of_the_year_conclusions_of_both_count() {
        assertThat(wrong(DISCIPLINE, false, 2025, 2026)).isEmpty();
        assertThat(wrong(CORRUPTION, true, 2025, 2026)).isEmpty();
        assertThat(wrong(DISCIPLINE, false, 2026, 2027)).containsExactly("OVERRIDE_OF_ANOTHER_YEAR /overrides/0/date");
    }

    @Test
    void where_neither_its_day_nor_the_year_is_told_nothing_is_held_against_it() {
        assertThat(wrong(of(Ground.DISCIPLINE, null), false, 2026)).isEmpty();
        assertThat(wrong(DISCIPLINE, false)).isEmpty();
    }

    @Test
    void corruption_in_an_agency_is_held_against_its_leaders_alone() {
        assertThat(wrong(CORRUPTION, true, 2026)).isEmpty();
        assertThat(wrong(CORRUPTION, false, 2026)).containsExactly("ONLY_FOR_LEADERS /overrides/0/ground");
        assertThat(wrong(of(Ground.DEGRADATION, null), false, 2026)).isEmpty();
    }

    @Test
    void the_year_is_named_in_both_languages() {
        var sentence = Overrides.examine(List.of(DISCIPLINE), false, List.of(2026, 2027))
                .getFirst()
                .message();
        assertThat(sentence.vi()).contains("2026, 2027", "khoản 4 Điều 20");
        assertThat(sentence.en()).contains("2026, 2027", "Art. 20.4");
    }

    @Test
    void what_was_accepted_once_is_scored_again_as_it_was() {
        Slip accepted =
                Slip.ofStaff(List.of(new Line("A", BigDecimal.ONE, 1, 1))).overriddenBy(List.of(CORRUPTION));
        assertThat(RuleSet.of(RuleSet.DEFAULT).score(accepted).grade()).isEqualTo(Grade.NOT_COMPLETED);
    }

    private static Conclusion of(Ground ground, @Nullable LocalDate date) {
        return new Conclusion(ground, "QĐ 15", date);
    }

    private static List<String> wrong(Conclusion conclusion, boolean leader, Integer... years) {
        return Local.wrong(Overrides.examine(List.of(conclusion), leader, List.of(years)));
    }
}
