package vn.congtam.events.submission;

import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;

/**
 * A task as a line of its owner's slip, complete in every fact that changes it, so that whoever judges needs no memory
 * of the facts before.
 *
 * @param month the period in which it counts, such as {@code 2026-10}
 * @param product the row of the catalogue as it was on the day of assignment; a superior cannot override its factor
 */
public record Line(StaffCode owner, String month, Product product, String title, Work work) {

    public Line with(Work changed) {
        return new Line(owner, month, product, title, changed);
    }
}
