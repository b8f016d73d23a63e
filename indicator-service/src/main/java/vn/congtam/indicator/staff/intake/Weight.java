package vn.congtam.indicator.staff.intake;

import java.util.List;
import vn.congtam.indicator.staff.plan.Plan;

/** About how much memory a list takes: its texts, and what each row and cell takes whatever stands in it. */
final class Weight {
    private static final int ROW = 1_000;
    private static final int CELL = 100;
    private static final int FAULT = 200;
    private static final int SIGN = 2;

    private Weight() {}

    static long of(List<Plan> plans) {
        return plans.stream().mapToLong(Weight::of).sum();
    }

    private static long of(Plan plan) {
        long cells = plan.line().cells().values().stream()
                .mapToLong(cell -> CELL + (long) SIGN * cell.text().length())
                .sum();
        return ROW + cells + (long) FAULT * plan.faults().size();
    }
}
