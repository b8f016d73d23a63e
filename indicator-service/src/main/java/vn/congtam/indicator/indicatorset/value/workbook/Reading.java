package vn.congtam.indicator.indicatorset.value.workbook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.indicatorset.value.NewValue;
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
    Optional<NewValue> read() {
        StaffCode staff = cells.value(Column.STAFF, this::staff);
        String span = cells.value(Column.SPAN, Optional::of);
        String indicator = cells.value(Column.INDICATOR, Optional::of);
        BigDecimal actual = cells.value(
                Column.ACTUAL, text -> cells.number(Column.ACTUAL, text, NUMBER, Refusal.FIGURE_NOT_A_NUMBER));
        String level = cells.value(Column.LEVEL, Optional::of);
        String source = cells.value(Column.SOURCE, Optional::of);
        String external = cells.value(Column.EXTERNAL, Optional::of);
        String evidence = cells.value(Column.EVIDENCE, Optional::of);
        String reason = cells.value(Column.REASON, Optional::of);
        if (!faults().isEmpty()) return Optional.empty();
        return Optional.of(new NewValue(
                requireNonNull(staff),
                requireNonNull(span),
                requireNonNull(indicator),
                actual,
                level,
                requireNonNull(source),
                external,
                evidence,
                reason));
    }

    private Optional<StaffCode> staff(String text) {
        try {
            return Optional.of(new StaffCode(text));
        } catch (IllegalArgumentException none) {
            return cells.or(Optional.empty(), Column.STAFF, Refusal.FIGURE_STAFF_CODE, text);
        }
    }
}
