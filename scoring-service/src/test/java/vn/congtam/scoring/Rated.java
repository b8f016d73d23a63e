package vn.congtam.scoring;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;

/** A month of somebody that was rated and locked, as the facts of its slip tell it. */
final class Rated {
    private Rated() {}

    static void in(Town town, AgencyId agency, StaffCode staff, String month, String total) {
        SlipId slip = SlipId.of(staff, month);
        Tracked left = new Tracked(
                month,
                ShippedLaw.DECREE,
                false,
                "SCORED",
                null,
                new Volumes("20", "20", "20", "20"),
                "20",
                null,
                null,
                null,
                total,
                Grade.GOOD,
                Grade.GOOD,
                List.of());
        town.service.tell("scoring", slip, new SlipLocked(slip, PeriodId.of(agency, month), Basis.WORK, left));
    }
}
