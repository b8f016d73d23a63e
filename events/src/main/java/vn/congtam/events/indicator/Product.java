package vn.congtam.events.indicator;

import java.math.BigDecimal;
import vn.congtam.events.Decimal;

/**
 * A row of a catalogue.
 *
 * @param output what is handed over, such as "văn bản"
 * @param factor converted units per unit: points divided by the points of the catalogue's standard product
 * @param evidenceRequired whether nothing is handed in without a file or a document
 */
public record Product(
        String code,
        String name,
        String output,
        ComplexityGroup group,
        BigDecimal points,
        BigDecimal factor,
        boolean evidenceRequired) {
    public Product {
        points = Decimal.plain(points);
        factor = Decimal.plain(factor);
    }
}
