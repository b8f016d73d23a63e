package vn.congtam.scoring.reference.catalogue;

import java.math.BigDecimal;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;

/** A product as a catalogue weighs it. */
record Weighed(CatalogueId catalogue, String code, BigDecimal factor) {

    static String key(ProductListed f) {
        return f.catalogue().value() + "#" + f.product().code();
    }

    static Weighed listed(ProductListed f) {
        return new Weighed(f.catalogue(), f.product().code(), f.product().factor());
    }
}
