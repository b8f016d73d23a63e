package vn.congtam.indicator.roster.shelf;

import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;

/**
 * A row of a catalogue.
 *
 * @param place in the order of listing
 */
public record Listing(CatalogueId catalogue, Product product, long place) {

    static String key(ProductListed f) {
        return f.catalogue().value() + "#" + f.product().code();
    }

    static Listing listed(ProductListed f, long place) {
        return new Listing(f.catalogue(), f.product(), place);
    }
}
