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
        @Nullable List<Object> acting) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Post(boolean leader, @Nullable String title) {}

    public boolean serves() {
        return left == null && !joined.isAfter(on);
    }

    boolean leads() {
        return post != null && post.leader();
    }

    boolean standsIn() {
        return acting != null && !acting.isEmpty();
    }
}
