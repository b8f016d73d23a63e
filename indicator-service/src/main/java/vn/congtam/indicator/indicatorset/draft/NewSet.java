package vn.congtam.indicator.indicatorset.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.IndicatorSetId;

/**
 * A set as it is written.
 *
 * @param agency whose set it is; a template of the province, when absent
 * @param coverage for whom in the agency; a template is for nobody
 * @param template whose indicators of the same codes are taken over, as far as nothing else is said here
 */
public record NewSet(
        @NotNull @Pattern(regexp = "(?!(?:for|lint|values|results|targets)$)[A-Za-z0-9][A-Za-z0-9._-]{1,79}")
        String set,

        @Nullable AgencyId agency,
        @NotBlank @Size(max = 200) String title,
        @Valid @Nullable For coverage,
        @Nullable IndicatorSetId template,
        @Nullable CatalogueId catalogue,

        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid NewBlock> blocks) {

    public record For(
            Coverage.@NotNull Kind kind,
            @Size(max = 100) @Nullable String code) {}

    public record NewBlock(
            @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,20}")
            String code,

            @NotBlank @Size(max = 200) String title,

            @NotNull @Positive @Digits(integer = 3, fraction = 4)
            BigDecimal weight,

            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewIndicator> indicators) {}

    /** The same under the code in the address. */
    public NewSet called(IndicatorSetId another) {
        return new NewSet(another.value(), agency, title, coverage, template, catalogue, blocks);
    }
}
