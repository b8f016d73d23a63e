package vn.congtam.events.submission;

import vn.congtam.events.Id;

/** A figure that another system reports; its number there may hold what an id may not. */
public record FigureId(String value) implements Id {
    public FigureId {
        Id.checkedPart(value);
    }

    @Override
    public String toString() {
        return "figure/" + value;
    }
}
