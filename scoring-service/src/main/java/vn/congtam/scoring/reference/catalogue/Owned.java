package vn.congtam.scoring.reference.catalogue;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;

/** Whose catalogue it is. */
record Owned(CatalogueId catalogue, AgencyId agency) {}
