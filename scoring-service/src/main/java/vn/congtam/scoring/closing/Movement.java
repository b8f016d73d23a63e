package vn.congtam.scoring.closing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Composition;
import vn.congtam.scoring.reference.Enrolment;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/** Where the list of a period and the people who serve in its agency differ, so that nobody is forgotten or kept. */
@Component
class Movement {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Composition composition;
    private final Enrolment enrolment;

    Movement(Roster roster, ReadModel<Standing> standings, Composition composition, Enrolment enrolment) {
        this.enrolment = enrolment;
        this.composition = composition;
        this.roster = roster;
        this.standings = standings;
    }

    /**
     * Somebody whose slip is in the wrong place, or nowhere.
     *
     * @param agency where he serves now, or where another has listed him; none where nobody has
     * @param locked whether that one has ended his evaluation already
     * @param awaited whether the period waits until he is listed
     */
    record Moved(
            StaffCode staff,
            String name,
            @Nullable AgencyId agency,
            @Nullable String agencyName,
            boolean locked,
            boolean awaited) {}

    /** Who is listed here and serves in another agency on the last day of the span. */
    List<Moved> gone(Term term, List<Standing> listed) {
        Map<StaffCode, Person> serving = serving(term);
        return listed.stream()
                .filter(standing -> !serving.containsKey(standing.staff()))
                .flatMap(standing -> roster.person(standing.staff()).stream())
                .flatMap(person -> person.agencyOn(lastDay(term)).stream().map(to -> moved(person, to, false, false)))
                .toList();
    }

    /** Who serves here on that day and is not listed. */
    List<Moved> missing(Term term, List<Standing> listed) {
        Map<StaffCode, Person> left = serving(term);
        listed.forEach(standing -> left.remove(standing.staff()));
        if (left.isEmpty()) return List.of();
        List<StaffCode> omitted = enrolment.omitted(term.agency(), Span.parse(term.span()));
        return left.values().stream()
                .map(person -> missing(person, term, omitted.contains(person.staff())))
                .toList();
    }

    /** Who is something else by now than he was listed as, or in whose span other shorter ones count. */
    List<Moved> changed(Term term) {
        return composition.changed(term.agency(), Span.parse(term.span())).stream()
                .map(staff -> new Moved(staff, roster.name(staff), null, null, false, false))
                .toList();
    }

    private Moved missing(Person person, Term term, boolean awaited) {
        Optional<Standing> elsewhere = standings
                .find(SlipId.of(person.staff(), term.span()).value())
                .filter(standing -> standing.agency() != null);
        return moved(
                person,
                elsewhere.map(Standing::agency).map(AgencyId::new).orElse(null),
                elsewhere.filter(standing -> standing.course().locked()).isPresent(),
                awaited);
    }

    private Moved moved(Person person, @Nullable AgencyId agency, boolean locked, boolean awaited) {
        String name = agency == null ? null : roster.agency(agency);
        return new Moved(person.staff(), person.displayName(), agency, name, locked, awaited);
    }

    private Map<StaffCode, Person> serving(Term term) {
        return roster.servingIn(term.agency(), lastDay(term)).stream()
                .collect(Collectors.toMap(Person::staff, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static LocalDate lastDay(Term term) {
        return Span.parse(term.span()).last();
    }
}
