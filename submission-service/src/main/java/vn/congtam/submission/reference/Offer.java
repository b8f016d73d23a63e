package vn.congtam.submission.reference;

import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;

/** A row of a catalogue, from which a task may be made once the catalogue is in force. */
public record Offer(CatalogueId catalogue, Product product) {

    static String key(CatalogueId catalogue, String code) {
        return catalogue.value() + "#" + code;
    }

    static Offer listed(ProductListed f) {
        return new Offer(f.catalogue(), f.product());
    }

    /** Of these the first in which there is a product of that code. */
    public static Optional<CatalogueId> catalogueOf(String code, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.product().code().equals(code))
                .findFirst()
                .map(Offer::catalogue);
    }
}
