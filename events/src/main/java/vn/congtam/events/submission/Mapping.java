package vn.congtam.events.submission;

import org.jspecify.annotations.Nullable;

/**
 * Which row of the catalogue a kind of files of another system counts as.
 *
 * @param kind as the system names it
 * @param attribute that must have the value; none where all of the kind count so
 * @param product none where it counts as nothing any more
 */
public record Mapping(
        String kind,
        @Nullable String attribute,
        @Nullable String value,
        @Nullable String product) {

    /** Whether it is about the same files as the other, whose place it then takes. */
    public boolean isAbout(Mapping other) {
        return kind.equals(other.kind)
                && String.valueOf(attribute).equals(String.valueOf(other.attribute))
                && String.valueOf(value).equals(String.valueOf(other.value));
    }
}
