package vn.congtam.reporting.history.reading;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.platform.wire.Recorded;

/** What one reader looked at on a day of one person's records, in one service. */
public record Looked(StaffCode subject, String month, StaffCode reader, List<Look> looks) {

    /** @param of which record; none for all of them */
    public record Look(
            Instant at,
            Matter matter,
            @Nullable String of,
            @Nullable String from,
            String eventId) {}

    static Looked none(StaffCode subject, RecordsRead fact) {
        return new Looked(
                subject, fact.readings().month().toString(), fact.readings().reader(), List.of());
    }

    Looked with(Recorded<RecordsRead> f) {
        RecordsRead fact = f.fact();
        Look more = new Look(
                f.at(), fact.matter(), fact.of(), fact.from(), f.entry().eventId());
        return new Looked(
                subject,
                month,
                reader,
                Stream.concat(looks.stream(), Stream.of(more)).toList());
    }
}
