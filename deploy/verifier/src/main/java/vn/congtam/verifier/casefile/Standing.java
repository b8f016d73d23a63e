package vn.congtam.verifier.casefile;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;

/**
 * What has come of a slip: its figures, the grade and whether it is closed, by its facts or as it was shown.
 *
 * @param computed the grade that followed from the figures when it was decided
 * @param unrated whether it was decided to give no grade
 */
record Standing(
        @Nullable Figures figures,
        @Nullable Grade computed,
        @Nullable Grade decided,
        boolean unrated,
        boolean locked) {
    static final Standing NOTHING = new Standing(null, null, null, false, false);

    private static final Set<String> SETTLED = Set.of("LOCKED", "UNRATED", "DECIDED", "OUTDATED");

    Standing after(SlipFact fact) {
        return switch (fact) {
            case ScoreChanged f -> new Standing(f.figures(), computed, decided, unrated, locked);
            case GradeDecided f -> graded(f.computed(), f.decided());
            case GradeReplaced f -> graded(computed(f), f.decided());
            case LeftUnrated _ -> new Standing(figures, null, null, true, locked);
            case DecisionLapsed _, DecisionWithdrawn _ -> new Standing(figures, null, null, false, locked);
            case SlipTakenOver _ -> new Standing(figures, null, null, false, locked);
            case SlipReopened _ -> new Standing(figures, null, null, false, false);
            case SlipLocked _ -> new Standing(figures, computed, decided, unrated, true);
            default -> this;
        };
    }

    static Standing shown(JsonNode slip) {
        JsonNode judged = slip.required("judged");
        return new Standing(
                read(slip.path("figures"), Figures.class),
                read(judged.path("decision").path("computed"), Grade.class),
                read(judged.path("decision").path("decided"), Grade.class),
                isThere(judged.path("unrated")),
                slip.required("locked").booleanValue());
    }

    /**
     * Whether a slip that stands so may be said to be in that state; how far the work is, is not looked at.
     *
     * @param concluded whether a conclusion stands (Art. 20.4)
     */
    boolean maySay(String state, boolean concluded) {
        if (locked) return state.equals("LOCKED");
        if (unrated) return state.equals("UNRATED");
        if (decided != null) return state.equals(isOutdated(concluded) ? "OUTDATED" : "DECIDED");
        return !SETTLED.contains(state);
    }

    private boolean isOutdated(boolean concluded) {
        Grade follows = figures == null ? null : figures.grade();
        return new Ruling(Objects.requireNonNull(computed), Objects.requireNonNull(decided))
                .isOutdated(follows, concluded);
    }

    private Standing graded(Grade follows, Grade given) {
        return new Standing(figures, follows, given, false, locked);
    }

    private static Grade computed(GradeReplaced fact) {
        Grade again = fact.tracked().computed();
        return again == null ? fact.former() : again;
    }

    private static <T> @Nullable T read(JsonNode value, Class<T> type) {
        return isThere(value) ? Json.MAPPER.treeToValue(value, type) : null;
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }
}
