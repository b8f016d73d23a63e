package vn.congtam.events.submission;

import vn.congtam.events.Id;

/** A file or document of another system; its number there may hold what an id may not. */
public record FileId(String value) implements Id {
    public FileId {
        Id.checkedPart(value);
    }

    @Override
    public String toString() {
        return "file/" + value;
    }
}
