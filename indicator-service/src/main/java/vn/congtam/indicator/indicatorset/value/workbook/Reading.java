package vn.congtam.indicator.indicatorset.value.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.indicatorset.value.NewTarget;
import vn.congtam.indicator.indicatorset.value.NewValue;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.sheet.Cells;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Line;

/** Understands one row, and finds all that is wrong in it at once. */
final class Reading {
    private static final String NUMBER = "-?[0-9]{1,12}([.][0-9]{1,6})?";

    private final Cells<Column> cells;

    Reading(Line<Column> line) {
        this.cells = new Cells<>(line);
    }

    List<Fault<Column>> faults() {
        return cells.faults();
    }

    /** @return nothing where anything is wrong */
    Optional<Told> read() {
        StaffCode staff = cells.value(Column.STAFF, this::staff);
        String span = text(Column.SPAN);
        String indicator = text(Column.INDICATOR);
        BigDecimal actual = number(Column.ACTUAL);
        String level = text(Column.LEVEL);
        BigDecimal target = number(Column.TARGET);
        String source = text(Column.SOURCE);
        String external = text(Column.EXTERNAL);
        String evidence = text(Column.EVIDENCE);
        String reason = text(Column.REASON);
        if (target != null) mustBeTargetAlone(actual, level, external, reason);
        if (!faults().isEmpty()) return Optional.empty();
        requireNonNull(staff);
        requireNonNull(span);
        requireNonNull(indicator);
        requireNonNull(source);
        return Optional.of(
                target == null
                        ? new NewValue(staff, span, indicator, actual, level, source, external, evidence, reason)
                        : new NewTarget(staff, span, indicator, target, source, requireNonNull(reason)));
    }

    /** Both in one row would leave open of which of them its source and its reason speak. */
    private void mustBeTargetAlone(
            @Nullable BigDecimal actual, @Nullable String level, @Nullable String external, @Nullable String reason) {
        if (actual != null) cells.fault(Column.ACTUAL, Refusal.FIGURE_BESIDE_TARGET);
        if (level != null) cells.fault(Column.LEVEL, Refusal.FIGURE_BESIDE_TARGET);
        if (external != null) cells.fault(Column.EXTERNAL, Refusal.FIGURE_EXTERNAL_TARGET);
        if (reason == null) cells.fault(Column.REASON, Refusal.FIGURE_TARGET_REASON);
    }

    private @Nullable String text(Column column) {
        return cells.value(column, Optional::of);
    }

    private @Nullable BigDecimal number(Column column) {
        return cells.value(column, text -> cells.number(column, text, NUMBER, Refusal.FIGURE_NOT_A_NUMBER));
    }

    private Optional<StaffCode> staff(String text) {
        try {
            return Optional.of(new StaffCode(text));
        } catch (IllegalArgumentException none) {
            return cells.or(Optional.empty(), Column.STAFF, Refusal.FIGURE_STAFF_CODE, text);
        }
    }
}
