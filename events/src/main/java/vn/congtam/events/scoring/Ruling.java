package vn.congtam.events.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A grade as it was decided.
 *
 * @param computed what followed from the score then
 */
public record Ruling(Grade computed, Grade decided) {

    /**
     * Whether what came since speaks against it (Art. 20.4).
     *
     * @param follows what follows from the score by now, if anything does
     * @param concluded whether a conclusion stands that allows for nothing but Not completed, whatever the score
     */
    public boolean isOutdated(@Nullable Grade follows, boolean concluded) {
        return concluded ? decided != Grade.NOT_COMPLETED : computed != follows;
    }
}
