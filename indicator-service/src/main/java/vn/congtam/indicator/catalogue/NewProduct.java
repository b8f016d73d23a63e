package vn.congtam.indicator.catalogue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.indicator.catalogue.CatalogueCommand.ListProducts;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;

/**
 * A row as the agency writes it; its factor follows from its points.
 *
 * @param evidenceRequired unless it says that it is not
 */
record NewProduct(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}")
        String code,

        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 200) String output,
        @NotNull ComplexityGroup group,

        @NotNull @Positive @Digits(integer = 4, fraction = 2)
        BigDecimal points,

        @Nullable Boolean evidenceRequired) {

    ListProducts command(CatalogueId catalogue, AgencyId by) {
        return ListProducts.ofNew(catalogue, by, List.of(row("")));
    }

    Row row(String pointer) {
        return new Row(pointer, code, name, output, group, points, !Boolean.FALSE.equals(evidenceRequired));
    }
}
