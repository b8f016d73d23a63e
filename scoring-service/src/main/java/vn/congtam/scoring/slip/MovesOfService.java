package vn.congtam.scoring.slip;

import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Roster;

/** As the roster knows them. */
@Component
class MovesOfService implements Moves {
    private final Roster roster;

    MovesOfService(Roster roster) {
        this.roster = roster;
    }

    @Override
    public boolean bearOut(Unrated reason, StaffCode staff, Span span) {
        return switch (reason) {
            case NEW -> roster.person(staff).filter(one -> joined(one, span)).isPresent();
            case TRANSFERRED ->
                roster.person(staff).filter(one -> moved(one, span)).isPresent();
            case MATERNITY, LEAVE, NO_WORK_ASSIGNED, OTHER -> true;
        };
    }

    private static boolean joined(Person one, Span span) {
        return one.joinedBetween(span.first(), span.last());
    }

    private static boolean moved(Person one, Span span) {
        return one.movedBetween(span.first(), span.last());
    }
}
