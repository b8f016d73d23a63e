package vn.congtam.reporting.dashboard.board;

import java.math.BigDecimal;
import vn.congtam.events.submission.Line;

/** One task as it counts: units, and how many converted units each is. */
public record Piece(int assigned, int completed, BigDecimal factor) {

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
