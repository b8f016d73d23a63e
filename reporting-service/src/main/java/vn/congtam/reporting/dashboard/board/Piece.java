package vn.congtam.reporting.dashboard.board;

import java.math.BigDecimal;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/** One task as it counts: units, and how many converted units each is. */
public record Piece(int assigned, int completed, BigDecimal factor) {

    /** What tells it from others of the same person and span: of one task several months may count there. */
    static String key(TaskId task, Line line) {
        return task.value() + "#" + line.month();
    }

    public static String task(String key) {
        return key.substring(0, key.indexOf('#'));
    }

    public static String month(String key) {
        return key.substring(key.indexOf('#') + 1);
    }

    static Piece of(Line line) {
        return new Piece(line.work().assigned(), line.work().completed(), line.factor());
    }

    public BigDecimal convertedAssigned() {
        return factor.multiply(BigDecimal.valueOf(assigned));
    }

    public BigDecimal convertedCompleted() {
        return factor.multiply(BigDecimal.valueOf(completed));
    }
}
