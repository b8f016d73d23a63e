package vn.congtam.rulebook.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;

/**
 * A unit with those who lead it, by their decided grades.
 *
 * @param grade of the unit itself; absent while it has none
 * @param head absent while the post is vacant; a head without a grade is not rated
 * @param lateWork whether the unit has late work: only then is a deputy bound by the head's grade
 */
public record Unit(@Nullable Grade grade, @Nullable Led head, List<Led> deputies, boolean lateWork) {

    public Unit {
        deputies = List.copyOf(deputies);
    }

    /** @param key the staff code */
    public record Led(String key, @Nullable Grade grade) {}
}
