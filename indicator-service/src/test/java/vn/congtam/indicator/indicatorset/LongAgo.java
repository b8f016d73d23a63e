package vn.congtam.indicator.indicatorset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.IndicatorSetCommand.PutSetIntoEffect;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.web.Act;

/** What was decided in former months: nobody may do so over HTTP today. */
public final class LongAgo {
    private LongAgo() {}

    public static void tookEffect(Service service, String set, String agency, String head, LocalDate from) {
        StaffCode by = new StaffCode(head);
        AgencyId whose = new AgencyId(agency);
        Act act = new Act(
                new Actor(by, head, whose, Set.of(Role.HEAD)),
                Instant.now(),
                UUID.randomUUID().toString(),
                null,
                null,
                null);
        Object _ = service.part(Commands.class)
                .send(
                        act,
                        new PutSetIntoEffect(new IndicatorSetId(set), Set.of(RegulationId.of(whose)), from, null, by));
    }
}
