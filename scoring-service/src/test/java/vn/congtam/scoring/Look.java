package vn.congtam.scoring;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.web.Act;

/** At whose records somebody looked today. */
record Look(Matter matter, @Nullable String of, StaffCode whose) {

    static List<Look> of(Service service, String reader) {
        ReadingsId id = ReadingsId.of("scoring", new StaffCode(reader), LocalDate.now(Act.VIETNAM));
        return service.part(EventStore.class)
                .readEvents(id.toString(), 0)
                .asStream()
                .map(event -> (RecordsRead) event.getPayload())
                .flatMap(read -> read.subjects().stream().map(one -> new Look(read.matter(), read.of(), one)))
                .toList();
    }
}
