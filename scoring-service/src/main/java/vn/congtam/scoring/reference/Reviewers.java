package vn.congtam.scoring.reference;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who gave the review that stands, which may be a delegate or the superior of a rater who let his day pass (Art. 18).
 *
 * @param general of the general criteria
 * @param leadership of what is asked of leaders only (Art. 15)
 */
public record Reviewers(
        @Nullable StaffCode general, @Nullable StaffCode leadership) {
    static final Reviewers NONE = new Reviewers(null, null);

    Set<StaffCode> all() {
        return Stream.of(general, leadership).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    Reviewers ofGeneral(@Nullable StaffCode by) {
        return new Reviewers(by, leadership);
    }

    Reviewers ofLeadership(StaffCode by) {
        return new Reviewers(general, by);
    }
}
