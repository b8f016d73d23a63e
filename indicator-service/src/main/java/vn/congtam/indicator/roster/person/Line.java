package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Career.Supervision;
import vn.congtam.indicator.roster.person.StandIns.Delegation;

/**
 * Who stands above a person on a day. Where the assigned superior has left the service or works elsewhere by now, it is
 * who acts in his post, else the next superior up: nobody is left without one because a post is vacant.
 *
 * @param people by their codes
 * @param colleagues all who ever served in an agency
 */
public record Line(Function<StaffCode, Optional<Person>> people, Function<AgencyId, List<Person>> colleagues) {

    /**
     * @param superior none above the head of the province, and where nobody is left
     * @param acting stands there only because of a vacant post
     * @param escalated is not the direct superior but one further up
     * @param passed those who would be the superior and are not there, the nearest first
     * @param delegate who stands in for the superior on that day
     */
    public record Above(
            @Nullable StaffCode superior,
            boolean acting,
            boolean escalated,
            List<StaffCode> passed,
            @Nullable StaffCode delegate) {}

    public Above above(Person person, LocalDate day) {
        return person.secondmentOn(day)
                .map(one -> from(one.superior(), one.from(), day, List.of()))
                .or(() -> person.supervisionOn(day).map(one -> from(one, day, List.of())))
                .orElseGet(() -> nobody(List.of()));
    }

    private Above from(Supervision supervision, LocalDate day, List<StaffCode> passed) {
        return from(supervision.superior(), supervision.from(), day, passed);
    }

    private Above from(@Nullable StaffCode candidate, LocalDate since, LocalDate day, List<StaffCode> passed) {
        if (candidate == null || passed.contains(candidate)) {
            return nobody(passed);
        }
        Optional<Person> boss = people.apply(candidate);
        if (boss.filter(one -> isThere(one, since, day)).isPresent()) {
            return standing(boss.get(), false, day, passed);
        }
        List<StaffCode> further = Dated.and(passed, candidate);
        return boss.flatMap(one -> acting(one, since, day))
                .map(one -> standing(one, true, day, further))
                .orElseGet(() -> next(boss, day, further));
    }

    private Above next(Optional<Person> absent, LocalDate day, List<StaffCode> passed) {
        return absent.flatMap(one -> Dated.on(one.career().superiors(), day))
                .map(one -> from(one, day, passed))
                .orElseGet(() -> nobody(passed));
    }

    /** In service, and where he was when he became the superior. */
    private static boolean isThere(Person boss, LocalDate since, LocalDate day) {
        Optional<AgencyId> then = boss.workplaceOn(since);
        return boss.servesOn(day) && (then.isEmpty() || then.equals(boss.workplaceOn(day)));
    }

    /** Who acts in the post that the absent one held. */
    private Optional<Person> acting(Person absent, LocalDate since, LocalDate day) {
        return held(absent, since, day)
                .flatMap(post -> colleagues.apply(post.agency()).stream()
                        .filter(one -> one.servesOn(day)
                                && one.standIns().actingsOn(day).stream()
                                        .anyMatch(acting -> acting.post().equals(post.post())))
                        .findFirst());
    }

    private static Optional<Service> held(Person absent, LocalDate since, LocalDate day) {
        Optional<AgencyId> then = absent.agencyOn(since);
        List<Service> there = absent.career().posts().stream()
                .filter(post -> then.isEmpty() || post.agency().equals(then.get()))
                .toList();
        return Dated.on(there, day);
    }

    private static Above standing(Person there, boolean acting, LocalDate day, List<StaffCode> passed) {
        StaffCode delegate = there.delegationOn(day).map(Delegation::delegate).orElse(null);
        boolean escalated = passed.size() > (acting ? 1 : 0);
        return new Above(there.staff(), acting, escalated, passed, delegate);
    }

    private static Above nobody(List<StaffCode> passed) {
        return new Above(null, false, !passed.isEmpty(), passed, null);
    }
}
