package vn.congtam.indicator.indicatorset.value;

import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import vn.congtam.events.indicator.StaffCode;

/** @param source where it was agreed, such as a plan */
public record NewTarget(
        @NotNull StaffCode staff,
        @NotBlank @Size(max = 30) String span,
        @NotBlank @Size(max = 20) String indicator,
        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal target,
        @NotBlank @Size(max = 200) String source,
        @NotBlank @Size(max = 500) String reason)
        implements Told {}
