package vn.congtam.indicator.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.catalogue.CatalogueCommand.ListProducts;

/** A whole catalogue in one request: all of it is listed, or nothing is. */
record NewProducts(@NotNull @Size(min = 1, max = 4000) List<@NotNull @Valid NewProduct> products) {

    ListProducts command(CatalogueId catalogue, AgencyId by) {
        return ListProducts.ofNew(
                catalogue,
                by,
                IntStream.range(0, products.size())
                        .mapToObj(i -> products.get(i).row("/products/" + i))
                        .toList());
    }
}
