package vn.congtam.events.indicator;

import vn.congtam.events.Id;

/** A position (vị trí việc làm) in an agency. */
public record PostId(String value) implements Id {
    public PostId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "post/" + value;
    }
}
