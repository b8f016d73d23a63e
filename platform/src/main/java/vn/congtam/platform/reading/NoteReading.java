package vn.congtam.platform.reading;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingsId;

record NoteReading(
        @TargetAggregateIdentifier ReadingsId id,
        Matter matter,
        @Nullable String of,
        List<StaffCode> subjects,
        @Nullable String from) {}
