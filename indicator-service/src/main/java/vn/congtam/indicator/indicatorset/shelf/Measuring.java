package vn.congtam.indicator.indicatorset.shelf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.rulebook.period.Span;

/** Finds the set of a person by the post that he holds on a day: whoever changes post gets the other set. */
@Component
public class Measuring {
    private final Roster roster;
    private final SetShelf shelf;

    Measuring(Roster roster, SetShelf shelf) {
        this.roster = roster;
        this.shelf = shelf;
    }

    /** None where there is no such person. */
    public Optional<Measured> on(StaffCode staff, LocalDate day) {
        return roster.person(staff).map(person -> on(person, day));
    }

    /** On the last day of the span on which he serves, as the agency that has him then rates him. */
    public Optional<Measured> in(StaffCode staff, Span span) {
        return roster.person(staff).map(person -> on(person, lastServed(person, span)));
    }

    private static LocalDate lastServed(Person person, Span span) {
        return Stream.iterate(span.last(), day -> !day.isBefore(span.first()), day -> day.minusDays(1))
                .filter(person::servesOn)
                .findFirst()
                .orElse(span.last());
    }

    private Measured on(Person person, LocalDate day) {
        AgencyId workplace = person.workplaceOn(day).orElseGet(() -> person.keeperOn(day));
        Position post = post(person, workplace, day);
        SetEdition set =
                person.servesOn(day) ? shelf.inForce(workplace, post, day).orElse(null) : null;
        return new Measured(person, day, workplace, post, set);
    }

    private @Nullable Position post(Person person, AgencyId workplace, LocalDate day) {
        return person.postOn(day)
                .filter(service -> service.agency().equals(workplace))
                .map(Service::post)
                .flatMap(roster::post)
                .orElse(null);
    }
}
