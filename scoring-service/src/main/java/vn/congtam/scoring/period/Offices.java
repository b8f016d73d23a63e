package vn.congtam.scoring.period;

import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Incumbents;

/**
 * The offices over a member: as of the day by which he is judged, and by today's organisation where the holder has left
 * his since.
 *
 * @param placed the member as of that day
 */
record Offices(Lineup then, Lineup now, Member placed, Incumbents today) {

    StaffCode rater() {
        return today.rater(placed).orElseGet(now::head);
    }

    StaffCode decider() {
        return today.decider(placed).orElseGet(now::head);
    }

    /** Whether the member is in charge of him, then or now. */
    boolean isBelow(StaffCode one) {
        return Stream.of(then, now)
                .flatMap(lineup -> lineup.find(one).map(lineup::member).stream())
                .anyMatch(member -> member.managers().contains(placed.staff()));
    }
}
