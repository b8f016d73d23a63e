package vn.congtam.indicator.roster.shelf;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.CatalogueFact;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class ShelfProjection {
    static final Fold<Edition> EDITIONS = Fold.into(Edition.class, "editions", 2)
            .on(CatalogueDrafted.class, ShelfProjection::key, (none, r) -> Edition.drafted(r.fact(), seq(r)))
            .on(ProductListed.class, ShelfProjection::key, known((edition, r) -> edition.listed(seq(r))))
            .on(CatalogueAppraised.class, ShelfProjection::key, known((e, r) -> e.appraised(r.fact(), seq(r))))
            .on(CatalogueApproved.class, ShelfProjection::key, known((e, r) -> e.approved(r.fact(), seq(r))))
            .on(CatalogueTookEffect.class, ShelfProjection::key, known((e, r) -> e.tookEffect(r.fact(), seq(r))))
            .on(CatalogueReplaced.class, ShelfProjection::key, known((e, r) -> e.replaced(r.fact(), seq(r))))
            .indexed("agency")
            .indexed("state");

    static final Fold<Listing> LISTINGS = Fold.into(Listing.class, "listings", 2)
            .on(ProductListed.class, Listing::key, (none, r) -> Listing.listed(r.fact(), seq(r)))
            .indexed("catalogue")
            .indexed("product.name");

    @Bean
    ReadModel<Edition> editions(Projections projections) {
        return projections.readModel(EDITIONS);
    }

    @Bean
    ReadModel<Listing> listings(Projections projections) {
        return projections.readModel(LISTINGS);
    }

    private static String key(CatalogueFact fact) {
        return fact.catalogue().value();
    }

    private static long seq(Recorded<?> recorded) {
        return recorded.entry().seq();
    }

    private static <F extends CatalogueFact> BiFunction<@Nullable Edition, Recorded<F>, @Nullable Edition> known(
            BiFunction<Edition, Recorded<F>, Edition> change) {
        return (edition, recorded) -> change.apply(Objects.requireNonNull(edition), recorded);
    }
}
