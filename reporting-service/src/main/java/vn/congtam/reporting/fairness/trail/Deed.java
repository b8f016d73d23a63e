package vn.congtam.reporting.fairness.trail;

import java.time.Instant;
import java.time.YearMonth;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Recorded;

/**
 * One fact that a figure is made of.
 *
 * @param log the log it stands in
 * @param by who did it, or which automation
 */
public record Deed(String eventId, String log, String type, Instant at, String by) {

    static Deed of(Recorded<?> f) {
        return new Deed(f.id(), f.entry().log(), f.entry().type(), f.at(), f.actor());
    }

    YearMonth month() {
        return YearMonth.from(at.atZone(Act.VIETNAM));
    }

    /** Who acted in which month, to be searched by. */
    String hand() {
        return by + "/" + month();
    }
}
