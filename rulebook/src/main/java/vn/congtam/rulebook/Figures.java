package vn.congtam.rulebook;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** Components and points as far as they are known. */
record Figures(
        @Nullable Work work,
        Components components,
        @Nullable Ratio taskPoints,
        @Nullable Ratio generalPoints,
        @Nullable Ratio total) {
    static final Figures NONE = new Figures(null, Components.NONE, null, null, null);
}
