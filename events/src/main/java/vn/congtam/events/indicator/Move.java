package vn.congtam.events.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merger or a split brings to one person.
 *
 * @param to none for who stays where he is
 * @param superior who stands above from then on; none where that does not change
 * @param fields the divisions that a leader is in charge of from then on; none where that does not change
 */
public record Move(
        StaffCode staff,
        @Nullable Seat to,
        @Nullable StaffCode superior,
        @Nullable List<String> fields) {

    /** @param post none of a secondee, whose post is elsewhere */
    public record Seat(
            AgencyId agency,
            String division,
            @Nullable PostId post,
            @Nullable String title,
            boolean leader) {}
}
