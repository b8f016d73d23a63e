package vn.congtam.events.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one span leaves to a longer one, as it stood at its lock. Figures are exact, such as {@code 27} or
 * {@code 1073/12}.
 *
 * @param leader whether the person led in it
 * @param state SCORED, INSUFFICIENT_DATA, INCOMPLETE or NOT_RATED
 * @param volumes absent when nothing was assigned
 * @param exactTotal of 100, unrounded
 * @param decided absent when the person was left unrated
 * @param overrides concluded in it (Art. 20.4)
 * @param worked of a quarter the months in which the person served, where that is not all of them; of a month itself with
 *     those before it whose work counts in it
 */
public record Tracked(
        String span,
        Rules rules,
        boolean leader,
        String state,
        @Nullable Unrated unrated,
        @Nullable Volumes volumes,
        @Nullable String generalPoints,
        @Nullable String unitResult,
        @Nullable String organisation,
        @Nullable String unity,
        @Nullable String exactTotal,
        @Nullable Grade computed,
        @Nullable Grade decided,
        List<Concluded> overrides,
        @Nullable List<String> worked) {

    /** Worked in all its months. */
    public Tracked(
            String span,
            Rules rules,
            boolean leader,
            String state,
            @Nullable Unrated unrated,
            @Nullable Volumes volumes,
            @Nullable String generalPoints,
            @Nullable String unitResult,
            @Nullable String organisation,
            @Nullable String unity,
            @Nullable String exactTotal,
            @Nullable Grade computed,
            @Nullable Grade decided,
            List<Concluded> overrides) {
        this(
                span,
                rules,
                leader,
                state,
                unrated,
                volumes,
                generalPoints,
                unitResult,
                organisation,
                unity,
                exactTotal,
                computed,
                decided,
                overrides,
                null);
    }

    public Tracked concluding(List<Concluded> some) {
        return new Tracked(
                span,
                rules,
                leader,
                state,
                unrated,
                volumes,
                generalPoints,
                unitResult,
                organisation,
                unity,
                exactTotal,
                computed,
                decided,
                some,
                worked);
    }

    public Tracked workedIn(@Nullable List<String> months) {
        return new Tracked(
                span,
                rules,
                leader,
                state,
                unrated,
                volumes,
                generalPoints,
                unitResult,
                organisation,
                unity,
                exactTotal,
                computed,
                decided,
                overrides,
                months);
    }
}
