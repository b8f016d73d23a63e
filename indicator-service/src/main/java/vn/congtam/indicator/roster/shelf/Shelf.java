package vn.congtam.indicator.roster.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.platform.wire.ReadModel;

/** Looks up catalogues. */
@Component
public class Shelf {
    private final ReadModel<Edition> editions;
    private final ReadModel<Listing> listings;

    Shelf(ReadModel<Edition> editions, ReadModel<Listing> listings) {
        this.editions = editions;
        this.listings = listings;
    }

    public Optional<Edition> edition(CatalogueId catalogue) {
        return editions.find(catalogue.value());
    }

    public Edition known(CatalogueId catalogue) {
        return edition(catalogue).orElseThrow(() -> Refusal.NO_SUCH_CATALOGUE.refuse("", catalogue.value()));
    }

    /** The latest first. */
    public List<Edition> editions(AgencyId agency) {
        return editions.where(Map.of("agency", agency.value())).stream()
                .sorted(Comparator.comparing(
                                (Edition edition) -> edition.catalogue().value())
                        .reversed())
                .toList();
    }

    public List<Listing> rows(CatalogueId catalogue) {
        return listings.where(Map.of("catalogue", catalogue.value())).stream()
                .sorted(Comparator.comparingLong(Listing::place))
                .toList();
    }

    /** Rows of any catalogue that have this very name. */
    public List<Listing> named(String product) {
        return listings.where(Map.of("product.name", product));
    }

    /** What other agencies have in force. */
    public List<Edition> effectiveElsewhere(AgencyId agency) {
        return editions.where(Map.of("state", Edition.State.EFFECTIVE.name())).stream()
                .filter(edition -> !edition.agency().equals(agency))
                .toList();
    }

    /** The one that a further catalogue of the agency would replace. */
    public Optional<Edition> effective(AgencyId agency) {
        return editions(agency).stream()
                .filter(edition -> edition.state() == Edition.State.EFFECTIVE)
                .findFirst();
    }
}
