package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Reached;

/**
 * One of a leader's people, of whom d is made (Art. 15).
 *
 * @param open whether the reader may look at the slip: without that right he sees what was reached, and no figure
 */
record Follower(
        StaffCode staff,
        String name,
        Reached reached,
        boolean open,
        @Nullable BigDecimal total,
        @Nullable Grade decided) {}
