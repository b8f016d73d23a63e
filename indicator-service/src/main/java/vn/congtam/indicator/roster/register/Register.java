package vn.congtam.indicator.roster.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Line;
import vn.congtam.indicator.roster.person.Person;
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

    List<StaffMember> of(Actor actor, AgencyId agency, LocalDate day) {
        Mandate.toRead(actor, agency);
        List<Person> people = roster.people(agency);
        Line line = roster.line(people);
        List<StaffMember> members = people.stream()
                .map(person -> StaffMember.of(person, day, line.above(person, day)))
                .filter(member -> member.isOf(agency))
                .toList();
        readings.seen(
                actor,
                Matter.SERVICE,
                null,
                members.stream().map(StaffMember::staff).toList());
        return members;
    }

    /** To be read by the agency of the headcount, by the one that evaluates on that day, and by the person. */
    StaffMember one(Actor actor, StaffCode staff, LocalDate day) {
        Person person = person(staff);
        StaffMember member =
                StaffMember.of(person, day, roster.line(List.of(person)).above(person, day));
        if (!actor.staff().equals(staff) && !actor.servesIn(member.workplace())) {
            Mandate.toRead(actor, person.keeperOn(day(null)));
        }
        readings.seen(actor, Matter.SERVICE, null, staff);
        return member;
    }

    Person person(StaffCode staff) {
        return roster.person(staff).orElseThrow(() -> Refusal.STAFF_NOT_FOUND.refuse("", staff.value()));
    }
}
