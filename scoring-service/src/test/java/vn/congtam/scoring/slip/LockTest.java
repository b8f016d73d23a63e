package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.slip.SlipCommand.*;

/** What is locked stays as it was decided. */
class LockTest {
    @Test
    void needs_a_decision() {
        slip().given(scored()).when(new LockSlip(SLIP)).expectException(refusedBy(Refusal.NOT_SETTLED));
    }

    @Test
    void keeps_the_slip_as_decided() {
        slip().given(given(scored(), DECIDED)).when(new LockSlip(SLIP)).expectEvents(new SlipLocked(SLIP));
    }

    @Test
    void takes_a_slip_left_unrated() {
        slip().given(opened(), new LeftUnrated(SLIP, PERIOD, Unrated.NEW, "QĐ 1"))
                .when(new LockSlip(SLIP))
                .expectEvents(new SlipLocked(SLIP));
    }

    @Test
    void a_second_time_changes_nothing() {
        slip().given(locked()).when(new LockSlip(SLIP)).expectNoEvents();
    }

    @Test
    void refuses_every_later_act() {
        List.of(
                        new Review(SLIP, criteria("27"), null, MINH),
                        new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, MINH),
                        new ReturnSlip(SLIP, "x", MINH),
                        new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", CHAIR))
                .forEach(act -> slip().given(locked()).when(act).expectException(refusedBy(Refusal.SLIP_LOCKED)));
    }
}
