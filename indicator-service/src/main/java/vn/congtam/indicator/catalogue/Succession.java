package vn.congtam.indicator.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.shelf.Edition;
import vn.congtam.indicator.roster.shelf.Shelf;

/** An agency has one catalogue in force: a new one names the one it replaces, and begins after it. */
@Component
class Succession {
    private final Roster roster;
    private final Shelf shelf;

    Succession(Roster roster, Shelf shelf) {
        this.roster = roster;
        this.shelf = shelf;
    }

    void mustKnow(AgencyId agency) {
        if (roster.agency(agency).isEmpty()) {
            throw Refusal.CATALOGUE_AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
    }

    void mayReplace(AgencyId agency, @Nullable CatalogueId former, LocalDate from) {
        Edition current = shelf.effective(agency).orElse(null);
        if (current != null) {
            mustName(current, former);
            mustFollow(current, from);
        } else if (former != null) {
            throw Refusal.FORMER_UNKNOWN.refuse("/replaces", former.value());
        }
    }

    private static void mustName(Edition current, @Nullable CatalogueId former) {
        if (former == null) {
            throw Refusal.FORMER_NOT_NAMED.refuse(
                    "/replaces", current.catalogue().value());
        }
        if (!former.equals(current.catalogue())) {
            throw Refusal.FORMER_UNKNOWN.refuse("/replaces", former.value());
        }
    }

    private static void mustFollow(Edition current, LocalDate from) {
        LocalDate since = current.force().from();
        if (since != null && !from.isAfter(since)) {
            throw Refusal.EFFECT_BEFORE_FORMER.refuse("/from", since);
        }
    }
}
