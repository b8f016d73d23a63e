package vn.congtam.rulebook.slip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The points of one of the ten items of Form 01, such as {@code I.1}. */
public record Criterion(
        String item,
        BigDecimal points,
        @Nullable String comment,
        @Nullable String evidence) {}
