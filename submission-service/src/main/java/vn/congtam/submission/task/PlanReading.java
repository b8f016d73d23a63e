package vn.congtam.submission.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.sheet.Cells;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Line;

/** Understands one row of a plan, and finds all that is wrong in it at once. */
final class PlanReading {
    private static final String STAFF = "[A-Za-z0-9][A-Za-z0-9.-]{1,29}";
    private static final String QUANTITY = "[1-9][0-9]{0,4}|100000";

    private final Cells<PlanColumn> cells;
    private final CatalogueId catalogue;
    private final StaffCode by;

    PlanReading(Line<PlanColumn> line, CatalogueId catalogue, StaffCode by) {
        this.cells = new Cells<>(line);
        this.catalogue = catalogue;
        this.by = by;
    }

    List<Fault<PlanColumn>> faults() {
        return cells.faults();
    }

    /** @return nothing where anything is wrong */
    Optional<Assignment> read() {
        StaffCode owner = cells.value(
                PlanColumn.OWNER,
                text -> cells.matching(PlanColumn.OWNER, text, STAFF, Refusal.PLAN_NO_STAFF_CODE)
                        .map(StaffCode::new));
        String product = cells.value(PlanColumn.PRODUCT, Optional::of);
        String title = cells.value(PlanColumn.TITLE, Optional::of);
        Integer quantity = cells.value(
                PlanColumn.QUANTITY,
                text -> cells.matching(PlanColumn.QUANTITY, text, QUANTITY, Refusal.PLAN_NO_QUANTITY)
                        .map(Integer::valueOf));
        LocalDate due = cells.value(
                PlanColumn.DUE, text -> cells.day(PlanColumn.DUE, text, vn.congtam.platform.sheet.Refusal.CELL_NO_DAY));
        Boolean planned = cells.value(PlanColumn.PLANNED, text -> cells.yes(PlanColumn.PLANNED, text));
        String reason = cells.value(PlanColumn.REASON, Optional::of);
        return faults().isEmpty()
                ? Optional.of(Assignment.ofPlan(
                        by,
                        catalogue,
                        requireNonNull(owner),
                        requireNonNull(product),
                        requireNonNull(title),
                        requireNonNull(quantity),
                        requireNonNull(due),
                        planned,
                        reason))
                : Optional.empty();
    }
}
