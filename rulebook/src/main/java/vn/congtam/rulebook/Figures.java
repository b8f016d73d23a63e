package vn.congtam.rulebook;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** Components and points as far as they are known. */
record Figures(
        Components components,
        @Nullable Ratio taskPoints,
        @Nullable Ratio generalPoints) {
    static final Figures NONE = new Figures(Components.NONE, null, null);

    @Nullable
    Ratio total() {
        return taskPoints == null || generalPoints == null ? null : taskPoints.plus(generalPoints);
    }
}
