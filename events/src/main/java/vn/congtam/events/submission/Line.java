package vn.congtam.events.submission;

import java.math.BigDecimal;
import vn.congtam.events.Decimal;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;

/**
 * What a task counts for on one owner's slip of one month, complete in every fact, so that whoever judges needs no memory
 * of the facts before.
 *
 * @param month the period in which it counts, such as {@code 2026-10}
 * @param product the row of the catalogue as it was on the day of assignment; a superior cannot override its factor
 * @param share per cent of the product that count on this slip: the owner's share of the month's
 */
public record Line(
        StaffCode owner,
        String month,
        CatalogueId catalogue,
        Product product,
        String title,
        BigDecimal share,
        Work work) {
    public Line {
        share = Decimal.plain(share);
    }

    public Line with(Work changed) {
        return new Line(owner, month, catalogue, product, title, share, changed);
    }

    /** The same line of another owner. */
    public Line of(StaffCode other, Work left) {
        return new Line(other, month, catalogue, product, title, share, left);
    }

    /** Converted units per unit on this slip; exact. */
    public BigDecimal factor() {
        return Decimal.plain(product.factor().multiply(share).movePointLeft(2));
    }

    /** A line that was handed over with nothing accepted on it counts nothing. */
    public boolean counts() {
        return work.assigned() > 0;
    }
}
