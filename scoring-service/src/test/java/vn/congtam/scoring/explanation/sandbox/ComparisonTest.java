package vn.congtam.scoring.explanation.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.scoring.explanation.sandbox.Comparison.Aside;
import vn.congtam.scoring.explanation.sandbox.Comparison.Mover;

class ComparisonTest {
    private static final int MANY = 2_500;

    @Test
    void whoever_would_move_is_on_exactly_one_page_those_with_another_grade_first() {
        List<Mover> all = IntStream.range(0, MANY)
                .mapToObj(i -> mover(i, "80." + i % 10, i % 500 == 0 ? Grade.COMPLETED : Grade.GOOD))
                .toList();
        List<StaffCode> told = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            Comparison found =
                    Comparison.of("2026-10", null, new Aside(0, 0, List.of(), page), all, UnaryOperator.identity());
            assertThat(found.pages()).isEqualTo(3);
            assertThat(found.changed()).isEqualTo(MANY);
            assertThat(found.movers()).hasSize(page < 2 ? 1_000 : page == 2 ? 500 : 0);
            found.movers().forEach(one -> told.add(one.staff()));
        }
        assertThat(told).doesNotHaveDuplicates().hasSize(MANY);
        assertThat(told.subList(0, 5))
                .allMatch(staff -> all.stream().anyMatch(one -> one.staff().equals(staff) && one.movesGrade()));
    }

    private static Mover mover(int number, String after, Grade grade) {
        return new Mover(
                new StaffCode("VC%05d".formatted(number)),
                "",
                new AgencyId("xa-dien-khanh"),
                figures("85", Grade.GOOD),
                figures(after, grade),
                List.of());
    }

    private static Figures figures(String total, @Nullable Grade grade) {
        BigDecimal points = new BigDecimal(total);
        return new Figures("SCORED", null, null, null, null, null, null, points, points, points, total, grade);
    }
}
