package vn.congtam.rulebook.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.exact.Ratio;

/**
 * d, and whom it follows from; keys are sorted.
 *
 * @param value 1 or 0.5; absent while someone is pending, when nobody is left, or when the reviewer judges it
 * @param below scored below Completed, or overridden
 * @param pending neither scored nor left unrated
 * @param excluded not rated
 */
public record Judged(
        @Nullable Ratio value,
        List<String> below,
        List<String> pending,
        List<String> excluded,
        List<Step> explanation) {}
