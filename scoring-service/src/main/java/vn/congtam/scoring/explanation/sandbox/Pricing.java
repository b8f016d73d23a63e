package vn.congtam.scoring.explanation.sandbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.submission.Line;

/**
 * Other factors for the products of one agency: the codes of another mean other products.
 *
 * @param catalogues of that agency, by which its products were counted
 * @param factors by the codes of products
 * @param whole whether the factors are all of a catalogue, so that a code without one is a product that it drops
 */
record Pricing(Set<CatalogueId> catalogues, Map<String, BigDecimal> factors, boolean whole) {
    static final Pricing NONE = new Pricing(Set.of(), Map.of(), false);

    /** What is dropped counts as it did: it was done, and nobody says for how much less. */
    Line applied(Line was) {
        BigDecimal factor = isIts(was) ? factors.get(was.product().code()) : null;
        return factor == null ? was : weighed(was, factor);
    }

    boolean drops(Line line) {
        return whole && isIts(line) && !factors.containsKey(line.product().code());
    }

    private boolean isIts(Line line) {
        return catalogues.contains(line.catalogue());
    }

    private static Line weighed(Line was, BigDecimal factor) {
        Product p = was.product();
        Product then = new Product(p.code(), p.name(), p.output(), p.group(), p.points(), factor, p.evidenceRequired());
        return new Line(
                was.owner(), was.month(), was.span(), was.catalogue(), then, was.title(), was.share(), was.work());
    }
}
