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
 * @param month to which the work belongs, such as {@code 2026-10}
 * @param span on whose slip it counts: that month, or the quarter where the agency rates by quarters; as laid down on
 *     the day of assignment
 * @param product the row of the catalogue as it was on the day of assignment; a superior cannot override its factor
 * @param share per cent of the product that count on this slip: the owner's share of the month's
 */
public record Line(
        StaffCode owner,
        String month,
        String span,
        CatalogueId catalogue,
        Product product,
        String title,
        BigDecimal share,
        Work work) {
    public Line {
        share = Decimal.plain(share);
    }

    /** Of one owner alone, called by the name of its product. */
    public static Line whole(
            StaffCode owner, String month, String span, CatalogueId catalogue, Product product, Work work) {
        return new Line(owner, month, span, catalogue, product, product.name(), new BigDecimal("100"), work);
    }

    public Line with(Work changed) {
        return new Line(owner, month, span, catalogue, product, title, share, changed);
    }

    /** The same line of another owner. */
    public Line of(StaffCode other, Work left) {
        return new Line(other, month, span, catalogue, product, title, share, left);
    }

    /** What tells it from other lines on its owner's slip: of one task several months may count there. */
    public String key(TaskId task) {
        return task.value() + "/" + month;
    }

    /** The same on a leader's slip, where lines of several owners stand. */
    public String ownedKey(TaskId task) {
        return task.value() + "/" + owner.value() + "/" + month;
    }

    /** Converted units per unit on this slip; exact. */
    public BigDecimal factor() {
        return Decimal.plain(product.factor().multiply(share).movePointLeft(2));
    }

    /** A line that was handed over in time, with nothing accepted on it, counts nothing. */
    public boolean counts() {
        return work.assigned() > 0;
    }
}
