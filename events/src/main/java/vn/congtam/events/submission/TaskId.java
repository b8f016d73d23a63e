package vn.congtam.events.submission;

import vn.congtam.events.Id;

/** One product or job, given to one official or shared by several. */
public record TaskId(String value) implements Id {
    public TaskId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "task/" + value;
    }
}
