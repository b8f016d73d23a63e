package vn.congtam.scoring.reference.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.CatalogueFact.CatalogueDrafted;
import vn.congtam.events.indicator.CatalogueFact.ProductListed;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class CatalogueProjection {
    static final Fold<Owned> OWNED = Fold.into(Owned.class, "scoring.catalogues", 1)
            .on(
                    CatalogueDrafted.class,
                    f -> f.catalogue().value(),
                    (none, r) -> new Owned(r.fact().catalogue(), r.fact().agency()))
            .indexed("agency");

    static final Fold<Weighed> WEIGHED = Fold.into(Weighed.class, "scoring.products", 1)
            .on(ProductListed.class, Weighed::key, (none, r) -> Weighed.listed(r.fact()))
            .indexed("catalogue");

    @Bean
    ReadModel<Owned> ownedCatalogues(Projections projections) {
        return projections.readModel(OWNED);
    }

    @Bean
    ReadModel<Weighed> weighedProducts(Projections projections) {
        return projections.readModel(WEIGHED);
    }
}
