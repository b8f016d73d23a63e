package vn.congtam.events.indicator;

import vn.congtam.events.Id;

/** One version of an agency's catalogue of products and jobs. */
public record CatalogueId(String value) implements Id {
    public CatalogueId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "catalogue/" + value;
    }
}
