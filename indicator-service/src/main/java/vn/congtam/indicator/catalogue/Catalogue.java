package vn.congtam.indicator.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.CatalogueCommand.*;

/** One version of an agency's catalogue (Art. 13): what stands in it is fixed once home affairs has appraised it. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class Catalogue {
    /** At least four decimals are asked for; six keep the products of real catalogues apart. */
    private static final int FACTOR_DECIMALS = 6;

    private enum State {
        DRAFT,
        APPRAISED,
        APPROVED,
        EFFECTIVE,
        REPLACED
    }

    @AggregateIdentifier
    private @Nullable CatalogueId catalogue;

    private AgencyId agency;
    private BigDecimal standardPoints;
    private State state;
    private @Nullable CatalogueId replacedBy;
    private final Map<String, Product> products = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftCatalogue c) {
        mustBeNew();
        apply(new CatalogueDrafted(c.catalogue(), c.agency(), c.name(), c.standardPoints()));
    }

    @CommandHandler
    void decide(ListProducts c) {
        mustBeOf(c.by());
        mustBe(State.DRAFT, Refusal.CATALOGUE_NOT_DRAFT);
        List<Row> rows = c.again() ? notListed(c.rows()) : c.rows();
        mustFit(rows);
        rows.forEach(row -> apply(new ProductListed(c.catalogue(), product(row))));
    }

    @CommandHandler
    void decide(AppraiseCatalogue c) {
        mustBe(State.DRAFT, Refusal.CATALOGUE_NOT_DRAFT);
        mustHoldProducts();
        apply(new CatalogueAppraised(c.catalogue(), c.document()));
    }

    @CommandHandler
    void decide(ApproveCatalogue c) {
        mustBeOf(c.by());
        mustBe(State.APPRAISED, Refusal.CATALOGUE_NOT_APPRAISED);
        apply(new CatalogueApproved(c.catalogue(), c.document()));
    }

    @CommandHandler
    void decide(PutIntoEffect c) {
        mustBeOf(c.by());
        mustBe(State.APPROVED, Refusal.CATALOGUE_NOT_APPROVED);
        apply(new CatalogueTookEffect(c.catalogue(), agency, c.from(), c.replaces()));
    }

    @CommandHandler
    void decide(ReplaceCatalogue c) {
        if (!c.by().equals(replacedBy)) {
            mustBe(State.EFFECTIVE, Refusal.CATALOGUE_NOT_EFFECTIVE);
            apply(new CatalogueReplaced(c.catalogue(), c.by(), c.from()));
        }
    }

    private Product product(Row row) {
        BigDecimal factor = row.points().divide(standardPoints, FACTOR_DECIMALS, RoundingMode.HALF_UP);
        return new Product(
                row.code(), row.name(), row.output(), row.group(), row.points(), factor, row.evidenceRequired());
    }

    private List<Row> notListed(List<Row> rows) {
        return rows.stream().filter(row -> !isListed(row)).toList();
    }

    private boolean isListed(Row row) {
        Product known = products.get(row.code());
        return known != null && row.isListedAs(known);
    }

    private void mustBeNew() {
        if (catalogue != null) {
            throw Refusal.CATALOGUE_EXISTS.refuse("/catalogue", catalogue.value());
        }
    }

    private void mustBeOf(AgencyId by) {
        if (!agency.equals(by)) {
            throw Refusal.CATALOGUE_OF_OTHER_AGENCY.refuse();
        }
    }

    private void mustBe(State needed, Refusal otherwise) {
        if (state != needed) {
            throw otherwise.refuse();
        }
    }

    private void mustHoldProducts() {
        if (products.isEmpty()) {
            throw Refusal.CATALOGUE_EMPTY.refuse();
        }
    }

    private void mustFit(List<Row> rows) {
        Set<String> taken = new HashSet<>(products.keySet());
        for (Row row : rows) {
            mustBeFree(row, taken);
            mustKeepToFrame(row);
        }
    }

    private static void mustBeFree(Row row, Set<String> taken) {
        if (!taken.add(row.code())) {
            throw Refusal.PRODUCT_CODE_TAKEN.refuse(row.pointer() + "/code", row.code());
        }
    }

    private static void mustKeepToFrame(Row row) {
        if (row.points().compareTo(row.group().frame()) > 0) {
            throw Refusal.POINTS_ABOVE_FRAME.refuse(
                    row.pointer() + "/points",
                    row.code(),
                    row.group().name(),
                    row.group().frame().toPlainString());
        }
    }

    @EventSourcingHandler
    void evolve(CatalogueDrafted f) {
        catalogue = f.catalogue();
        agency = f.agency();
        standardPoints = f.standardPoints();
        state = State.DRAFT;
    }

    @EventSourcingHandler
    void evolve(ProductListed f) {
        products.put(f.product().code(), f.product());
    }

    @EventSourcingHandler
    void evolve(CatalogueAppraised f) {
        state = State.APPRAISED;
    }

    @EventSourcingHandler
    void evolve(CatalogueApproved f) {
        state = State.APPROVED;
    }

    @EventSourcingHandler
    void evolve(CatalogueTookEffect f) {
        state = State.EFFECTIVE;
    }

    @EventSourcingHandler
    void evolve(CatalogueReplaced f) {
        state = State.REPLACED;
        replacedBy = f.by();
    }
}
