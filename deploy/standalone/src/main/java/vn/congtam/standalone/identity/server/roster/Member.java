package vn.congtam.standalone.identity.server.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the roster tells of him.
 *
 * @param workplace the agency that evaluates him: of a secondee the receiver
 * @param on the day of which this is told
 * @param left when he is out of service on that day
 * @param leads in his workplace, by his post or by one in which he acts
 * @param heads and nobody of it stands above him
 * @param acting vacant posts in which he acts on that day
 * @param delegators for whom he stands in on that day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Member(
        String staff,
        String name,
        String workplace,
        LocalDate joined,
        LocalDate on,
        @Nullable Object left,
        boolean leads,
        boolean heads,
        @Nullable List<Object> acting,
        @Nullable List<String> delegators) {

    public boolean serves() {
        return left == null && !joined.isAfter(on);
    }

    /** In a vacant post, or for somebody who delegated to him: with the powers of another, and so proved like that one. */
    boolean standsIn() {
        return isAny(acting) || isAny(delegators);
    }

    private static boolean isAny(@Nullable List<?> some) {
        return some != null && !some.isEmpty();
    }
}
