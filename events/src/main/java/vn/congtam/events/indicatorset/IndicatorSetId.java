package vn.congtam.events.indicatorset;

import vn.congtam.events.Id;

/** One version of a set of indicators. */
public record IndicatorSetId(String value) implements Id {
    public IndicatorSetId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "indicator-set/" + value;
    }
}
