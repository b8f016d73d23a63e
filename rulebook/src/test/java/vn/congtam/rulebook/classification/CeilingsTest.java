package vn.congtam.rulebook.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.classification.Unit.Led;

class CeilingsTest {
    private static final RuleSet BOTH = Local.rules("ceiling.head=WARN", "ceiling.deputy=BLOCK");
    private static final RuleSet EMPLOYEES = RuleSet.of("nd233-2026/1");

    private static Unit unit(@Nullable Grade unit, @Nullable Grade head, @Nullable Grade deputy, boolean late) {
        return new Unit(unit, new Led("MINH", head), List.of(new Led("HOA", deputy)), late);
    }

    private static List<String> objections(RuleSet rules, Unit unit) {
        return Ceilings.by(rules).check(unit).stream()
                .map(one -> one.key() + " " + (one.blocks() ? "blocked" : "warned") + (one.known() ? "" : " unknown"))
                .toList();
    }

    @Test
    void late_work_means_something_to_deputies_where_their_ceiling_is_on() {
        assertThat(Ceilings.by(BOTH).bindsDeputies()).isTrue();
        assertThat(Ceilings.by(RuleSet.of(RuleSet.DEFAULT)).bindsDeputies()).isFalse();
    }

    @Test
    void the_decree_knows_no_ceiling() {
        Unit unit = unit(Grade.COMPLETED, Grade.EXCELLENT, Grade.EXCELLENT, true);
        assertThat(objections(RuleSet.of(RuleSet.DEFAULT), unit)).isEmpty();
    }

    @Test
    void among_public_employees_the_head_is_not_above_the_unit() {
        Unit unit = unit(Grade.GOOD, Grade.EXCELLENT, Grade.EXCELLENT, true);
        assertThat(objections(EMPLOYEES, unit)).containsExactly("MINH blocked");
        Objection objection = Ceilings.by(EMPLOYEES).check(unit).getFirst();
        assertThat(objection.step().text().en())
                .isEqualTo("Head MINH is graded “excellent”, higher than the unit, “good”.");
        assertThat(objection.step().text().vi())
                .contains("“Hoàn thành xuất sắc nhiệm vụ”", "“Hoàn thành tốt nhiệm vụ”");
        assertThat(objection.step().article()).isEqualTo("Khoản 7 Điều 12 Nghị định 233/2026/NĐ-CP");
        assertThat(objection.step().inputs())
                .containsEntry("grade", "EXCELLENT")
                .containsEntry("limit", "GOOD");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void a_head_level_with_the_unit_or_below_is_fine(Grade grade) {
        assertThat(objections(EMPLOYEES, unit(grade, grade, null, false))).isEmpty();
        assertThat(objections(EMPLOYEES, unit(grade, Grade.NOT_COMPLETED, null, false)))
                .isEmpty();
        assertThat(objections(EMPLOYEES, unit(grade, null, null, false))).isEmpty();
    }

    @Test
    void a_deputy_is_bound_by_the_head_only_with_late_work() {
        assertThat(objections(BOTH, unit(Grade.EXCELLENT, Grade.GOOD, Grade.EXCELLENT, true)))
                .containsExactly("HOA blocked");
        assertThat(objections(BOTH, unit(Grade.EXCELLENT, Grade.GOOD, Grade.EXCELLENT, false)))
                .isEmpty();
        assertThat(objections(BOTH, unit(Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, true)))
                .isEmpty();
        assertThat(objections(BOTH, unit(Grade.COMPLETED, Grade.GOOD, Grade.EXCELLENT, true)))
                .containsExactly("MINH warned", "HOA blocked");
    }

    @Test
    void a_ceiling_that_is_not_yet_known_is_told_and_never_blocks() {
        assertThat(objections(EMPLOYEES, unit(null, Grade.GOOD, null, false))).containsExactly("MINH warned unknown");
        assertThat(objections(BOTH, unit(Grade.EXCELLENT, null, Grade.GOOD, true)))
                .containsExactly("HOA warned unknown");
        assertThat(objections(BOTH, new Unit(Grade.GOOD, null, List.of(new Led("HOA", Grade.GOOD)), true)))
                .containsExactly("HOA warned unknown");
        assertThat(Ceilings.by(EMPLOYEES)
                        .check(unit(null, Grade.GOOD, null, false))
                        .getFirst()
                        .step()
                        .text()
                        .en())
                .isEqualTo("Head MINH is graded “good” while the unit has no grade yet.");
    }

    @Test
    void only_a_ceiling_that_blocks_and_is_known_limits_whom_it_is_for() {
        Led head = new Led("H", Grade.COMPLETED);
        Led deputy = new Led("D", Grade.GOOD);
        Ceilings employees = Ceilings.by(RuleSet.of("nd233-2026/1"));
        Unit failed = new Unit(Grade.NOT_COMPLETED, head, List.of(deputy), true);
        assertThat(employees.limit(failed, "H")).contains(Grade.NOT_COMPLETED);
        assertThat(employees.limit(failed, "D")).isEmpty();
        assertThat(employees.limit(failed, "X")).isEmpty();
        assertThat(employees.limit(new Unit(null, head, List.of(), true), "H")).isEmpty();
        assertThat(Ceilings.by(BOTH).limit(failed, "D")).contains(Grade.COMPLETED);
        assertThat(Ceilings.by(BOTH).limit(failed, "H")).as("a warning").isEmpty();
        assertThat(Ceilings.by(BOTH).limit(new Unit(null, head, List.of(deputy), false), "D"))
                .isEmpty();
    }
}
