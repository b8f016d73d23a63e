package vn.congtam.indicator.indicatorset.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.indicatorset.result.Result;
import vn.congtam.indicator.indicatorset.result.Result.Share;
import vn.congtam.indicator.indicatorset.result.Results;
import vn.congtam.indicator.indicatorset.shelf.Measured;
import vn.congtam.indicator.indicatorset.shelf.Measuring;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;
import vn.congtam.indicator.indicatorset.trial.Trial.Person;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Rule;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;

/** Tries a set over what was reported and agreed in a span, for those who may see the results of all whom it concerns. */
@Component
class Trying {
    private final SetShelf shelf;
    private final Measuring measuring;
    private final Results results;
    private final Roster roster;
    private final Readings readings;
    private final Clock clock;

    Trying(SetShelf shelf, Measuring measuring, Results results, Roster roster, Readings readings, Clock clock) {
        this.shelf = shelf;
        this.measuring = measuring;
        this.results = results;
        this.roster = roster;
        this.readings = readings;
        this.clock = clock;
    }

    enum Refusal implements Rule {
        SET_TRIAL_SPAN_MALFORMED(Kind.RULE),
        SET_TRIAL_SPAN_NOT_OVER(Kind.RULE),
        SET_TRIAL_OF_TEMPLATE(Kind.RULE),
        SET_TRIAL_NOT_YOURS(Kind.FORBIDDEN);

        private final Kind kind;

        Refusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    Trial over(Actor reader, IndicatorSetId id, String text) {
        SetEdition set = shelf.known(id);
        AgencyId agency = set.regulation().agency().orElseThrow(() -> Refusal.SET_TRIAL_OF_TEMPLATE.refuse(""));
        mustRead(reader, agency);
        Span span = over(text);
        List<Person> all = roster.people(agency).stream()
                .map(person -> measuring.in(person.staff(), span).orElseThrow())
                .filter(measured -> isFor(set, agency, measured))
                .map(measured -> tried(set, measured, span))
                .sorted(Comparator.comparing(Person::moves)
                        .reversed()
                        .thenComparing(one -> one.staff().value()))
                .toList();
        readings.seen(reader, Matter.SLIP, span.toString(), staff(all));
        int moved = (int) all.stream().filter(Person::moves).count();
        int incomplete = (int) all.stream().filter(one -> one.after() == null).count();
        return new Trial(id, span.toString(), all.size(), moved, incomplete, all);
    }

    static boolean mayRead(Actor reader, AgencyId agency) {
        return reader.readsAcrossAgencies() || reader.servesIn(agency) && reader.isAnyOf(Role.HR, Role.HEAD);
    }

    private static void mustRead(Actor reader, AgencyId agency) {
        if (!mayRead(reader, agency)) throw Refusal.SET_TRIAL_NOT_YOURS.refuse();
    }

    /** Of what is under way figures are still to come. */
    private Span over(String text) {
        Span span = span(text);
        if (!span.last().isBefore(LocalDate.ofInstant(clock.instant(), Act.VIETNAM))) {
            throw Refusal.SET_TRIAL_SPAN_NOT_OVER.refuse("/span", text);
        }
        return span;
    }

    private static Span span(String text) {
        try {
            return Span.parse(text, "/span");
        } catch (RuleViolation malformed) {
            throw Refusal.SET_TRIAL_SPAN_MALFORMED.refuse("/span", text);
        }
    }

    /** Who served there in the span, and is measured by no set that is narrower than this one. */
    private static boolean isFor(SetEdition set, AgencyId agency, Measured measured) {
        return measured.person().servesOn(measured.day())
                && measured.workplace().equals(agency)
                && SetShelf.isNarrowest(set, measured.post(), measured.set());
    }

    private Person tried(SetEdition set, Measured measured, Span span) {
        SetEdition present = measured.set();
        Result before = present == null ? null : results.of(measured, present, span);
        Result after = results.tried(measured, set, span);
        Share was = before == null ? null : before.total();
        StaffCode staff = measured.person().staff();
        return new Person(
                staff,
                roster.name(staff),
                set(present),
                was,
                after.total(),
                !Objects.equals(was, after.total()),
                Differing.between(before, after));
    }

    private static @Nullable IndicatorSetId set(@Nullable SetEdition edition) {
        return edition == null ? null : edition.set();
    }

    private static List<StaffCode> staff(List<Person> all) {
        return all.stream().map(Person::staff).toList();
    }
}
