package vn.congtam.reporting.history.chapter;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;

/**
 * The present name of a person, an agency or a division; the key is its stream, a division's after its agency's.
 *
 * @param staff whose name it is; none of an agency or a division
 */
public record Called(@Nullable StaffCode staff, @Personal String name) {

    static Called person(StaffCode staff, String name) {
        return new Called(staff, name);
    }

    static Called unit(String name) {
        return new Called(null, name);
    }
}
