package vn.congtam.events.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/** The story of a catalogue: draft, appraised, approved, effective, replaced (Art. 13). */
@PublishedBy("indicator")
public sealed interface CatalogueFact extends Fact {
    CatalogueId catalogue();

    record CatalogueDrafted(CatalogueId catalogue, AgencyId agency, String name, BigDecimal standardPoints)
            implements CatalogueFact {
        public CatalogueDrafted {
            standardPoints = Decimal.plain(standardPoints);
        }
    }

    record ProductListed(CatalogueId catalogue, Product product) implements CatalogueFact {}

    record CatalogueAppraised(CatalogueId catalogue, String document) implements CatalogueFact {}

    record CatalogueApproved(CatalogueId catalogue, String document) implements CatalogueFact {}

    /** @param replaces the version in force until then, if there was one */
    record CatalogueTookEffect(
            CatalogueId catalogue,
            AgencyId agency,
            LocalDate from,
            @Nullable CatalogueId replaces) implements CatalogueFact {}

    record CatalogueReplaced(CatalogueId catalogue, CatalogueId by, LocalDate from) implements CatalogueFact {}
}
