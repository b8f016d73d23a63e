package vn.congtam.indicator.roster.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Leaders;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.StandIns;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Rule;

/** Who serves where on a day, for those who may know. */
@Component
class Register {
    private final Roster roster;
    private final Clock clock;
    private final Readings readings;

    Register(Roster roster, Clock clock, Readings readings) {
        this.roster = roster;
        this.clock = clock;
        this.readings = readings;
    }

    enum Refusal implements Rule {
        STAFF_NOT_FOUND;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Today in Vietnam, unless another is asked for. */
    LocalDate day(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
    }

    Leaf of(Actor actor, AgencyId agency, LocalDate day, @Nullable StaffCode after, int most) {
        Mandate.toRead(actor, agency);
        List<Person> people = roster.people(agency);
        List<Person> shown = people.stream()
                .filter(person -> after == null || person.staff().value().compareTo(after.value()) > 0)
                .filter(person -> isOf(agency, person, day))
                .limit(most + 1L)
                .toList();
        Leaf leaf = Leaf.of(members(actor, people, shown.subList(0, Math.min(most, shown.size())), day), shown.size());
        readings.seen(
                actor,
                Matter.SERVICE,
                null,
                leaf.people().stream().map(StaffMember::staff).toList());
        return leaf;
    }

    private List<StaffMember> members(Actor actor, List<Person> all, List<Person> shown, LocalDate day) {
        Leaders leaders = roster.leaders(roster.line(all));
        Map<StaffCode, List<Person>> delegators = delegators(all);
        return shown.stream()
                .map(person -> sight(actor, person, day)
                        .of(StaffMember.of(person, day, leaders, delegators.getOrDefault(person.staff(), List.of()))))
                .toList();
    }

    /** Of its headcount, lent to it, or gone from it for good: of who is elsewhere since it is not asked what he leads there. */
    private static boolean isOf(AgencyId agency, Person person, LocalDate day) {
        return person.keeperOn(day).equals(agency)
                || person.workplaceOn(day).filter(agency::equals).isPresent();
    }

    /** Of the agency: of a few elsewhere only the page of the person knows. */
    private static Map<StaffCode, List<Person>> delegators(List<Person> people) {
        Map<StaffCode, List<Person>> all = new HashMap<>();
        people.forEach(person -> person.standIns().delegations().stream()
                .map(StandIns.Delegation::delegate)
                .distinct()
                .forEach(delegate ->
                        all.computeIfAbsent(delegate, none -> new ArrayList<>()).add(person)));
        return all;
    }

    Sight sight(Actor actor, Person person, LocalDate day) {
        return Sight.of(actor, person, day, day(null));
    }

    /** To be read by the person, by those who keep his records, and by those he serves with on that day. */
    StaffMember one(Actor actor, StaffCode staff, LocalDate day) {
        Person person = person(staff);
        StaffMember member =
                StaffMember.of(person, day, roster.leaders(roster.line(List.of(person))), roster.delegators(staff));
        Sight sight = sight(actor, person, day);
        if (!sight.whole() && !actor.servesIn(member.workplace())) {
            Mandate.toRead(actor, member.agency());
        }
        readings.seen(actor, Matter.SERVICE, null, staff);
        return sight.of(member);
    }

    Person person(StaffCode staff) {
        return roster.person(staff).orElseThrow(() -> Refusal.STAFF_NOT_FOUND.refuse("", staff.value()));
    }
}
