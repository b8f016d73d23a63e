package vn.congtam.rulebook.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;

/**
 * How far a decided grade may lie from the computed one. Art. 20.4 makes Not completed of fewer points than Completed takes
 * and of its other grounds, and of nothing else.
 */
public final class Deviation {
    /** What a decision would go beyond. */
    public enum Bound {
        NOT_COMPLETED_STAYS,
        GROUND_NEEDED,
        RAISED_TOO_FAR,
        LOWERED_TOO_FAR
    }

    private final Parameters law;

    private Deviation(RuleSet rules) {
        law = rules.law();
    }

    public static Deviation by(RuleSet rules) {
        return new Deviation(rules);
    }

    /**
     * Empty where it may be decided so.
     *
     * @param computed by the score, and by the grounds of Art. 20.4
     * @param ceiling the best grade that the rules allow a leader beside his unit or his head; none where nothing holds him
     *     down
     */
    public Optional<Bound> exceeded(Grade computed, Grade decided, @Nullable Grade ceiling) {
        int raised = computed.ordinal() - decided.ordinal();
        return raised > 0 ? raised(computed, raised) : lowered(decided, -raised, ceiling);
    }

    /** Of an agency, which no ground of Art. 20.4 is for: by the number of grades alone. */
    public Optional<Bound> ofAgency(Grade computed, Grade decided) {
        int raised = computed.ordinal() - decided.ordinal();
        if (raised > law.count("decision.levels-up")) return Optional.of(Bound.RAISED_TOO_FAR);
        return -raised > law.count("decision.levels-down") ? Optional.of(Bound.LOWERED_TOO_FAR) : Optional.empty();
    }

    private Optional<Bound> raised(Grade computed, int levels) {
        if (computed == Grade.NOT_COMPLETED) return Optional.of(Bound.NOT_COMPLETED_STAYS);
        return levels > law.count("decision.levels-up") ? Optional.of(Bound.RAISED_TOO_FAR) : Optional.empty();
    }

    /** Where a better grade is blocked there must be a way down to the best that is not, and no further. */
    private Optional<Bound> lowered(Grade decided, int levels, @Nullable Grade ceiling) {
        boolean heldDown = ceiling != null && decided.compareTo(ceiling) <= 0;
        if (levels == 0 || heldDown) return Optional.empty();
        if (decided == Grade.NOT_COMPLETED) return Optional.of(Bound.GROUND_NEEDED);
        return levels > law.count("decision.levels-down") ? Optional.of(Bound.LOWERED_TOO_FAR) : Optional.empty();
    }
}
