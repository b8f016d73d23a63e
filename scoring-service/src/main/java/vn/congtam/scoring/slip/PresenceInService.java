package vn.congtam.scoring.slip;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Roster;

/**
 * As an agency that rates by months would have it: a month counts for who serves on its last day; who was there at the end
 * of none has those in which he was there at all.
 */
@Component
class PresenceInService implements Presence {
    private final Roster roster;

    PresenceInService(Roster roster) {
        this.roster = roster;
    }

    @Override
    public @Nullable List<String> in(StaffCode staff, Span span) {
        return roster.person(staff).map(person -> months(person, span)).orElse(null);
    }

    static @Nullable List<String> months(Person person, Span span) {
        List<String> atTheEnd = of(span, month -> person.servesOn(month.last()));
        List<String> served =
                atTheEnd.isEmpty() ? of(span, month -> person.servedBetween(month.first(), month.last())) : atTheEnd;
        return served.isEmpty() || served.size() == span.months().size() ? null : served;
    }

    private static List<String> of(Span span, Predicate<Span> which) {
        return span.months().stream().filter(which).map(Span::toString).toList();
    }
}
