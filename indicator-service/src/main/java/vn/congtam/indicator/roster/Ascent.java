package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Circles;
import vn.congtam.indicator.roster.person.Line;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.StandIns.Delegation;

/**
 * All who judge somebody today or later, and not only those who were entered: an office judges, so that it may be the next one
 * up, who acts in a vacant post, or a delegate.
 */
record Ascent(Line line, LocalDate today) {

    /** @param entered who stand above him by what was entered */
    Set<StaffCode> of(StaffCode staff, Set<StaffCode> entered) {
        Set<StaffCode> all = new HashSet<>(entered);
        new Circles(line.people(), today).turns(Set.of(staff)).forEach(day -> all.addAll(line.allAbove(staff, day)));
        List<StaffCode> places = List.copyOf(all);
        places.stream()
                .flatMap(one -> line.people().apply(one).stream())
                .flatMap(one -> inPlaceOf(one, staff))
                .filter(one -> !one.equals(staff))
                .forEach(all::add);
        return all;
    }

    private Stream<StaffCode> inPlaceOf(Person one, StaffCode staff) {
        Stream<StaffCode> delegates = one.standIns().delegations().stream()
                .filter(delegation -> !delegation.until().isBefore(today))
                .map(Delegation::delegate);
        Stream<StaffCode> acting = one.career().posts().stream().flatMap(held -> acting(held.post(), staff));
        return Stream.concat(delegates, acting);
    }

    /** Who acts in a post that one of them held once, and by that stands above him: not where it is nothing to him any more. */
    private Stream<StaffCode> acting(PostId post, StaffCode staff) {
        return line.appointed().apply(post).stream()
                .filter(one -> daysOfActing(one, post)
                        .anyMatch(day -> line.allAbove(staff, day).contains(one.staff())))
                .map(Person::staff);
    }

    private Stream<LocalDate> daysOfActing(Person one, PostId post) {
        return one.standIns().actings().stream()
                .filter(acting -> acting.post().equals(post) && acting.goesOnUntil(today))
                .flatMap(acting -> Stream.of(acting.from().isBefore(today) ? today : acting.from(), acting.until()))
                .filter(Objects::nonNull);
    }
}
