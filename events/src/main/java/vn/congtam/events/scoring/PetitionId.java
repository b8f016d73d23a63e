package vn.congtam.events.scoring;

import vn.congtam.events.Id;

/** One petition against one result. */
public record PetitionId(String value) implements Id {
    public PetitionId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "petition/" + value;
    }
}
