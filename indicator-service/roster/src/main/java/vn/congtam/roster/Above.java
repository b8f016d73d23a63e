package vn.congtam.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who stands above a person on a day, and why it is he.
 *
 * @param superior none above the head of the province, and where nobody is left
 * @param actingIn the vacant post because of which alone he stands there
 * @param passed those who would be the superior and are not there, the nearest first
 */
public record Above(@Nullable StaffCode superior, @Nullable PostId actingIn, List<StaffCode> passed) {

    static Above nobody(List<StaffCode> passed) {
        return new Above(null, null, passed);
    }

    public Optional<StaffCode> someone() {
        return Optional.ofNullable(superior);
    }

    public boolean acting() {
        return actingIn != null;
    }

    /** Whether it is not the direct superior, nor who acts for him, but one further up. */
    public boolean escalated() {
        return passed.size() > (acting() ? 1 : 0);
    }
}
