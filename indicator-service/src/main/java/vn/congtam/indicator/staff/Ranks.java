package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Circles;
import vn.congtam.indicator.roster.person.Latest;
import vn.congtam.indicator.roster.person.Person;

/** Nobody comes to stand above himself, whatever is decided about those above him at the same time. */
final class Ranks {
    private final Latest latest;
    private final Map<StaffCode, Optional<Person>> known = new HashMap<>();

    Ranks(Latest latest) {
        this.latest = latest;
    }

    /** @param decided what the decision makes of him */
    void mustHold(StaffCode staff, LocalDate from, UnaryOperator<Person> decided, String pointer) {
        if (circle(staff, from, decided) && new Ranks(latest.anew()).circle(staff, from, decided)) {
            String superior = person(staff)
                    .flatMap(one -> one.answersToOn(from))
                    .orElse(staff)
                    .value();
            throw Refusal.SUPERIOR_CYCLE.refuse(pointer, superior, staff.value());
        }
    }

    private boolean circle(StaffCode staff, LocalDate from, UnaryOperator<Person> decided) {
        known.put(staff, person(staff).map(decided));
        return new Circles(this::person, from).among(Set.of(staff)).contains(staff);
    }

    private Optional<Person> person(StaffCode staff) {
        return known.computeIfAbsent(staff, latest::person);
    }
}
