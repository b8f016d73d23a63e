package vn.congtam.indicator.roster.person;

import java.util.Optional;
import vn.congtam.events.indicator.StaffCode;

/**
 * People as everything decided so far has them, asked while something is decided about another: that is then decided anew if
 * anything is decided about them at the same time.
 */
@FunctionalInterface
public interface Latest {
    Optional<Person> person(StaffCode staff);

    /** Looked up once more, for a refusal: what is stored is looked at again anyway. */
    default Latest anew() {
        return this;
    }
}
