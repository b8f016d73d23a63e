package vn.congtam.reporting.fairness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.reporting.fairness.finding.Finding;

/**
 * What the radar says of one person in one span, as it is shown to somebody.
 *
 * @param compared when all were compared
 */
record Radar(StaffCode staff, String name, String span, Instant compared, List<Shown> shown) {

    /** @param reason what he said of it himself */
    record Shown(Finding finding, @Nullable Reason reason) {
        public boolean asks() {
            return finding.asks();
        }
    }

    record Reason(String text, Instant at, String eventId) {}

    public List<Shown> asking() {
        return shown.stream().filter(Shown::asks).toList();
    }

    public List<Shown> others() {
        return shown.stream().filter(one -> !one.asks()).toList();
    }
}
