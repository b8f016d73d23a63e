package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.CatalogueReplaced;
import vn.congtam.events.indicator.CatalogueFact.CatalogueTookEffect;
import vn.congtam.events.indicator.CatalogueId;

/**
 * A catalogue that is or was in force.
 *
 * @param until the first day no more in force
 */
public record Edition(
        CatalogueId catalogue,
        AgencyId agency,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    static Edition tookEffect(CatalogueTookEffect f) {
        return new Edition(f.catalogue(), f.agency(), f.from(), null);
    }

    static Edition replaced(@Nullable Edition edition, CatalogueReplaced f) {
        Edition known = Objects.requireNonNull(edition);
        return new Edition(known.catalogue(), known.agency(), known.from(), f.from());
    }
}
