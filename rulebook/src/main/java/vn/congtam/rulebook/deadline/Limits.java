package vn.congtam.rulebook.deadline;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Parameters;

/**
 * Within how long a petition is filed and answered (Art. 24), as somebody lays it down; absent what he leaves open.
 *
 * @param fileWithinDays calendar days from the publication
 * @param resolveWithinWorkingDays working days from the receipt
 */
public record Limits(
        @Nullable Integer fileWithinDays, @Nullable Integer resolveWithinWorkingDays) {
    /** Nobody has said anything. */
    public static final Limits OPEN = new Limits(null, null);

    /** What a rule set says. */
    public static Limits by(Parameters law) {
        return new Limits(count(law.maybe(Terms.FILE)), count(law.maybe(Terms.RESOLVE)));
    }

    /**
     * What binds where both are laid down: whoever has the last word leaves people no less time to file than another owes
     * them, and nobody more time to answer.
     */
    public Limits and(Limits other) {
        return new Limits(
                either(fileWithinDays, other.fileWithinDays, Math::max),
                either(resolveWithinWorkingDays, other.resolveWithinWorkingDays, Math::min));
    }

    /** Without either the clock cannot run. */
    public boolean areSet() {
        return fileWithinDays != null && resolveWithinWorkingDays != null;
    }

    private static @Nullable Integer either(
            @Nullable Integer one, @Nullable Integer other, BinaryOperator<Integer> kinder) {
        if (one == null) return other;
        return other == null ? one : kinder.apply(one, other);
    }

    private static @Nullable Integer count(@Nullable String days) {
        return days == null ? null : Integer.valueOf(days);
    }
}
