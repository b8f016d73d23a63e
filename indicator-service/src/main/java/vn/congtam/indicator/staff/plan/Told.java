package vn.congtam.indicator.staff.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.StaffCommand;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;

/** A person as he will be once what is planned is told. */
final class Told {
    private Told() {}

    static StaffJoined of(JoinStaff c) {
        return new StaffJoined(c.staff(), c.name(), c.kind(), c.agency(), c.from());
    }

    static PostAssigned of(AssignPost c) {
        return new PostAssigned(
                c.staff(), c.post(), c.agency(), c.division(), c.title(), c.leader(), c.from(), c.document());
    }

    private static SuperiorAssigned of(AssignSuperior c) {
        return new SuperiorAssigned(c.staff(), c.superior(), c.from(), c.document());
    }

    static @Nullable Person after(Plan plan, @Nullable Person person, LocalDate today) {
        Person then = person;
        for (StaffCommand step : plan.steps()) {
            then = step instanceof JoinStaff c
                    ? Person.joined(then, of(c))
                    : further(step, requireNonNull(then), today);
        }
        return then;
    }

    /** Nobody is planned for who has neither joined nor is to join. */
    private static Person further(StaffCommand step, Person person, LocalDate today) {
        return switch (step) {
            case AssignPost c -> person.served(of(c), today);
            case AssignSuperior c -> person.supervised(of(c));
            default -> person;
        };
    }
}
