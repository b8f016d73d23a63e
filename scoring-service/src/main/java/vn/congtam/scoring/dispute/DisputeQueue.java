package vn.congtam.scoring.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.dispute.Dispute.State;
import vn.congtam.scoring.roster.Heirs;

/** Disputes for those who may read them: who raised it, and who keeps or reads across the agency's records. */
@Component
class DisputeQueue {
    private final ReadModel<Dispute> all;
    private final Heirs heirs;
    private final Readings readings;

    DisputeQueue(ReadModel<Dispute> all, Heirs heirs, Readings readings) {
        this.heirs = heirs;
        this.readings = readings;
        this.all = all;
    }

    /** What waits for an answer in the agency, or in the reader's own, the oldest first. */
    List<Dispute> open(Actor reader, @Nullable AgencyId agency) {
        AgencyId asked = agency == null ? reader.agency() : agency;
        if (asked == null || !keeps(reader, asked)) throw Refusal.DISPUTES_NOT_YOURS.refuse("/agency");
        List<Dispute> open = all.where(Map.of("agency", asked.value(), "state", State.OPEN.name())).stream()
                .sorted(Comparator.comparing(Dispute::at))
                .toList();
        readings.seen(
                reader, Matter.DISPUTE, null, open.stream().map(Dispute::staff).toList());
        return open;
    }

    Optional<Dispute> about(Actor reader, StaffCode staff, String span) {
        Optional<Dispute> found = all.find(SlipId.of(staff, span).value())
                .filter(one -> reader.staff().equals(staff) || keeps(reader, one.agency()));
        found.ifPresent(one -> readings.seen(reader, Matter.DISPUTE, span, staff));
        return found;
    }

    /** He who is disputed does not read it in a queue of his own: it is between the official and the office. */
    private boolean keeps(Actor reader, AgencyId agency) {
        return heirs.mayRead(reader, agency);
    }
}
