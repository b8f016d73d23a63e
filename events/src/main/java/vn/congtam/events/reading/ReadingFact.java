package vn.congtam.events.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/** Every look at another person's records stays known, and is shown to that person. */
@PublishedBy({"indicator", "submission", "scoring", "reporting"})
public sealed interface ReadingFact extends Fact {
    ReadingsId readings();

    /**
     * Shown within a quarter of an hour, however often: who asks for the same again from the same place is not told again.
     *
     * @param of which record: a span, a task, a day; none where it is all of them
     * @param subjects whose records they are, never the reader himself
     * @param from the address that the request came from
     */
    record RecordsRead(
            ReadingsId readings,
            Matter matter,
            @Nullable String of,
            List<StaffCode> subjects,
            @Nullable String from) implements ReadingFact {
        public RecordsRead {
            subjects = List.copyOf(subjects);
        }
    }
}
