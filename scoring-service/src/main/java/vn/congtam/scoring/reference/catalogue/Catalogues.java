package vn.congtam.scoring.reference.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.platform.wire.ReadModel;

/** Looks up catalogues. */
@Component
public class Catalogues {
    private final ReadModel<Owned> owned;
    private final ReadModel<Weighed> weighed;

    Catalogues(ReadModel<Owned> owned, ReadModel<Weighed> weighed) {
        this.owned = owned;
        this.weighed = weighed;
    }

    public Optional<AgencyId> agencyOf(CatalogueId catalogue) {
        return owned.find(catalogue.value()).map(Owned::agency);
    }

    /** All that the agency ever drew up. */
    public Set<CatalogueId> of(AgencyId agency) {
        return owned.where(Map.of("agency", agency.value())).stream()
                .map(Owned::catalogue)
                .collect(Collectors.toSet());
    }

    /** By the codes of its products. */
    public Map<String, BigDecimal> factors(CatalogueId catalogue) {
        Map<String, BigDecimal> all = new HashMap<>();
        weighed.where(Map.of("catalogue", catalogue.value())).forEach(one -> all.put(one.code(), one.factor()));
        return all;
    }
}
