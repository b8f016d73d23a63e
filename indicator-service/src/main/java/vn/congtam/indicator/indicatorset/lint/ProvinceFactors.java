package vn.congtam.indicator.indicatorset.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.roster.shelf.Edition;
import vn.congtam.indicator.roster.shelf.Listing;
import vn.congtam.indicator.roster.shelf.Shelf;

/** Which factors the agencies of the province give the same product, by its name, in what they have in effect. */
@Component
class ProvinceFactors {
    /** Fewer say nothing about the province. */
    private static final int ENOUGH = 2;

    private final Shelf shelf;

    ProvinceFactors(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Others.Factor> of(CatalogueId catalogue) {
        Optional<Edition> own = shelf.edition(catalogue);
        if (own.isEmpty()) return List.of();
        Map<CatalogueId, Edition> elsewhere = shelf.effectiveElsewhere(own.get().agency()).stream()
                .collect(Collectors.toMap(Edition::catalogue, Function.identity()));
        return shelf.rows(catalogue).stream()
                .flatMap(row -> factor(row.product(), elsewhere).stream())
                .toList();
    }

    private Optional<Others.Factor> factor(Product own, Map<CatalogueId, Edition> elsewhere) {
        List<BigDecimal> all = shelf.named(own.name()).stream()
                .filter(row -> elsewhere.containsKey(row.catalogue()))
                .map(Listing::product)
                .map(Product::factor)
                .sorted()
                .toList();
        return all.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Others.Factor(own.code(), own.name(), own.factor(), all.get(all.size() / 2)));
    }
}
