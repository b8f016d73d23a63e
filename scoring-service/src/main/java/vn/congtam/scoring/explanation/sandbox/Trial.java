package vn.congtam.scoring.explanation.sandbox;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;

/**
 * What is to be tried over a closed period. Nothing of it is recorded as a fact of anybody's evaluation.
 *
 * @param agency all agencies where none is named
 * @param rules the id of a rule set, be it only a proposal
 * @param draft a rule set that is not issued yet, as properties: its header, {@code base=} and what differs
 * @param catalogue of which the factors are tried, be it only a draft, for the products of its agency
 * @param factors other factors for products of the agency, by their codes
 * @param page of those who would move, from 0
 */
record Trial(
        @Nullable AgencyId agency,
        @NotBlank @Size(max = 40) String span,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./_-]{0,79}") @Nullable
        String rules,

        @Size(max = 50_000) @Nullable String draft,

        @Nullable CatalogueId catalogue,

        @Size(max = 4_000) @Nullable
        Map<@NotBlank String, @NotNull @Positive @Digits(integer = 6, fraction = 6) BigDecimal> factors,

        @PositiveOrZero @Nullable Integer page) {

    int pageOr0() {
        return page == null ? 0 : page;
    }

    Map<String, BigDecimal> otherFactors() {
        return Objects.requireNonNullElse(factors, Map.of());
    }
}
