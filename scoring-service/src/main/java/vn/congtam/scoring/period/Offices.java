package vn.congtam.scoring.period;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;

/**
 * The offices over a member: as of the day by which he is judged, and by today's organisation where the holder has left
 * his since.
 *
 * @param placed the member as of that day
 * @param held by whom his office is still held today
 */
record Offices(Lineup then, Lineup now, Member placed, Predicate<StaffCode> held) {

    StaffCode rater() {
        return holder(placed.rater(), Member::rater);
    }

    StaffCode decider() {
        return holder(placed.decider(), Member::decider);
    }

    /** Whether the member is in charge of him, then or now. */
    boolean isBelow(StaffCode one) {
        return Stream.of(then, now)
                .flatMap(lineup -> lineup.find(one).map(lineup::member).stream())
                .anyMatch(member -> member.managers().contains(placed.staff()));
    }

    private StaffCode holder(StaffCode former, Function<Member, StaffCode> office) {
        return held.test(former)
                ? former
                : now.find(placed.staff()).map(now::member).map(office).orElseGet(now::head);
    }
}
