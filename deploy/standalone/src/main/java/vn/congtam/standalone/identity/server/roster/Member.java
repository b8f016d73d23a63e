package vn.congtam.standalone.identity.server.roster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the roster tells of him.
 *
 * @param workplace the agency that evaluates him: of a secondee the receiver
 * @param on the day of which this is told
 * @param left when he is out of service on that day
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
        @Nullable Post post,
        @Nullable String superior,
        @Nullable List<Acting> acting,
        @Nullable List<String> delegators) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Post(boolean leader, @Nullable String title) {}

    /** Vacant posts in which he acts on that day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Acting(boolean leader, String agency) {}

    public boolean serves() {
        return left == null && !joined.isAfter(on);
    }

    /** Where he works: by his post, or by one in which he acts. */
    boolean leads() {
        return post != null && post.leader()
                || isActing(one -> one.leader() && one.agency().equals(workplace));
    }

    /** In a vacant post, or for somebody who delegated to him: with the powers of another, and so proved like that one. */
    boolean standsIn() {
        return isActing(one -> true) || delegators != null && !delegators.isEmpty();
    }

    private boolean isActing(Predicate<Acting> which) {
        return acting != null && acting.stream().anyMatch(which);
    }
}
