package vn.congtam.events.submission;

import vn.congtam.events.Id;

/** Work of one official that comes again month by month. */
public record RoutineId(String value) implements Id {
    public RoutineId {
        Id.checkedPart(value);
    }

    @Override
    public String toString() {
        return "routine/" + value;
    }
}
