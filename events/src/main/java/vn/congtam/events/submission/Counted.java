package vn.congtam.events.submission;

import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;

/**
 * As what a file counts: one unit of a product of an official in a month.
 *
 * @param late how often it was done after its day (Art. 14)
 */
public record Counted(
        StaffCode owner, CatalogueId catalogue, String product, String month, boolean completed, int late) {}
