package vn.congtam.events.submission;

import vn.congtam.events.Id;

/** One product or job assigned to one official. */
public record TaskId(String value) implements Id {
    public TaskId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "task/" + value;
    }
}
