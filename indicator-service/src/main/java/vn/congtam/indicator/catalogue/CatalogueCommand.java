package vn.congtam.indicator.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.Product;

public sealed interface CatalogueCommand {
    record DraftCatalogue(
            @TargetAggregateIdentifier CatalogueId catalogue, AgencyId agency, String name, BigDecimal standardPoints)
            implements CatalogueCommand {}

    /**
     * All of the rows or none.
     *
     * @param again whether rows that are listed already, just as they are, are passed over
     */
    record ListProducts(@TargetAggregateIdentifier CatalogueId catalogue, AgencyId by, List<Row> rows, boolean again)
            implements CatalogueCommand {

        public static ListProducts ofNew(CatalogueId catalogue, AgencyId by, List<Row> rows) {
            return new ListProducts(catalogue, by, rows, false);
        }

        public static ListProducts whichMayBeListed(CatalogueId catalogue, AgencyId by, List<Row> rows) {
            return new ListProducts(catalogue, by, rows, true);
        }
    }

    record AppraiseCatalogue(@TargetAggregateIdentifier CatalogueId catalogue, String document)
            implements CatalogueCommand {}

    record ApproveCatalogue(@TargetAggregateIdentifier CatalogueId catalogue, AgencyId by, String document)
            implements CatalogueCommand {}

    /** @param replaces the version in force until then, if there is one */
    record PutIntoEffect(
            @TargetAggregateIdentifier CatalogueId catalogue,
            AgencyId by,
            LocalDate from,
            @Nullable CatalogueId replaces)
            implements CatalogueCommand {}

    record ReplaceCatalogue(@TargetAggregateIdentifier CatalogueId catalogue, CatalogueId by, LocalDate from)
            implements CatalogueCommand {}

    /** @param pointer to the row in the request */
    record Row(
            String pointer,
            String code,
            String name,
            String output,
            ComplexityGroup group,
            BigDecimal points,
            boolean evidenceRequired) {

        public boolean isListedAs(Product product) {
            return code.equals(product.code())
                    && name.equals(product.name())
                    && output.equals(product.output())
                    && group == product.group()
                    && points.compareTo(product.points()) == 0
                    && evidenceRequired == product.evidenceRequired();
        }
    }
}
