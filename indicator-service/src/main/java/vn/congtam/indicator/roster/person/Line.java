package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.StandIns.Delegation;
import vn.congtam.roster.Ladder;

/**
 * Who stands above a person on a day, as every service has it, and who stands in for that one.
 *
 * @param people by their codes
 * @param appointed who were ever appointed to act in a post
 * @param successors which agencies stand in the place of another on a day
 */
public record Line(
        Function<StaffCode, Optional<Person>> people,
        Function<PostId, List<Person>> appointed,
        BiFunction<AgencyId, LocalDate, Set<AgencyId>> successors) {

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
        var found = new Ladder(new Served(this), day).above(Served.of(person));
        StaffCode delegate = found.someone()
                .flatMap(people)
                .flatMap(superior -> superior.delegationOn(day))
                .map(Delegation::delegate)
                .orElse(null);
        return new Above(found.superior(), found.acting(), found.escalated(), found.passed(), delegate);
    }

    /** Who stands above in fact, if known here. */
    Optional<vn.congtam.roster.Person> superior(vn.congtam.roster.Person person, LocalDate day) {
        Served served = new Served(this);
        return new Ladder(served, day).superior(person).flatMap(served::find);
    }

    /** Whether he leads on that day, or acts in any post. */
    public boolean isInOffice(Person person, LocalDate day) {
        var served = Served.of(person);
        return served.leadsOn(day) || served.actsOn(day);
    }

    /**
     * Whether he stood anywhere above a person on a day, or stands in today for one who did: but not over those above
     * himself, then or today, for nobody judges who judges him.
     */
    public boolean isAbove(StaffCode somebody, Person person, LocalDate day, LocalDate today) {
        StaffCode staff = person.staff();
        List<StaffCode> above = allAbove(staff, day);
        return !somebody.equals(staff)
                && (above.contains(somebody)
                        || above.stream().anyMatch(one -> standsIn(somebody, one, today))
                                && !allAbove(somebody, day).contains(staff)
                                && !allAbove(somebody, today).contains(staff));
    }

    /** All the way up, the nearest first. */
    public List<StaffCode> allAbove(StaffCode staff, LocalDate day) {
        return new Ladder(new Served(this), day).allAbove(staff);
    }

    private boolean standsIn(StaffCode delegate, StaffCode superior, LocalDate day) {
        return people.apply(superior)
                .flatMap(one -> one.delegationOn(day))
                .filter(one -> one.delegate().equals(delegate))
                .isPresent();
    }
}
