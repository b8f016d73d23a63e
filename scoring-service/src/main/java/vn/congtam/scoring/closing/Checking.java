package vn.congtam.scoring.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.closing.Checklist.Unfinished;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Excesses;
import vn.congtam.scoring.reference.classification.Excesses.Excess;
import vn.congtam.scoring.roster.Headship;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/**
 * Periods for those who may look at them: the agency's head or who takes his place, its personnel office, and who reads
 * across agencies.
 */
@Component
class Checking {
    private final ReadModel<Term> terms;
    private final ReadModel<Standing> standings;
    private final ReadModel<Challenge> challenges;
    private final Roster roster;
    private final Classifying classifying;
    private final Movement movement;
    private final Clock clock;
    private final Readings readings;
    private final Heirs heirs;
    private final Excesses excesses;
    private final ReadModel<OpenWork> openWork;
    private final Headship headship;

    Checking(
            ReadModel<Term> terms,
            ReadModel<Standing> standings,
            ReadModel<Challenge> challenges,
            Roster roster,
            Classifying classifying,
            Movement movement,
            Clock clock,
            Readings readings,
            Heirs heirs,
            Excesses excesses,
            ReadModel<OpenWork> openWork,
            Headship headship) {
        this.headship = headship;
        this.openWork = openWork;
        this.excesses = excesses;
        this.movement = movement;
        this.heirs = heirs;
        this.classifying = classifying;
        this.terms = terms;
        this.standings = standings;
        this.challenges = challenges;
        this.roster = roster;
        this.clock = clock;
        this.readings = readings;
    }

    /** The periods of the agency, or of the reader's own, the latest first. */
    List<Term> periods(Actor reader, @Nullable AgencyId agency) {
        AgencyId asked = agency == null ? reader.agency() : agency;
        if (asked == null) throw Refusal.AGENCY_NOT_YOURS.refuse("/agency");
        mustRead(reader, asked);
        List<Term> periods = terms.where(Map.of("agency", asked.value())).stream()
                .sorted(Comparator.comparing(Term::span).reversed())
                .toList();
        readings.seen(
                reader,
                Matter.PERIOD,
                null,
                periods.stream()
                        .flatMap(term -> term.additions().stream())
                        .map(Term.Asked::staff)
                        .toList());
        return periods;
    }

    Checklist checklist(Actor reader, AgencyId agency, String span) {
        return find(reader, agency, span).orElseThrow(Refusal.NO_PERIOD::refuse);
    }

    Optional<Checklist> find(Actor reader, AgencyId agency, String span) {
        mustRead(reader, agency);
        return terms.find(PeriodId.of(agency, span).value()).map(term -> seen(reader, checklist(term)));
    }

    private Checklist seen(Actor reader, Checklist list) {
        readings.seen(reader, Matter.PERIOD, list.span(), list.told());
        return list;
    }

    /** Where more are Excellent than may be. */
    List<Text> overCap(Checklist of) {
        return of.locked() ? List.of() : classifying.overCap(of.agency(), of.span(), people(of.agency(), of.span()));
    }

    private List<Standing> people(AgencyId agency, String span) {
        return standings.where(Map.of("agency", agency.value(), "span", span));
    }

    private Checklist checklist(Term term) {
        List<Standing> people = people(term.agency(), term.span());
        List<Text> ceilings = classifying.ceilings(term.agency(), term.span(), people);
        boolean open = term.lockedAt() == null;
        LocalDate today = today();
        return Checklist.of(
                term,
                people,
                challenged(term),
                ceilings,
                open ? unfinished(people, today) : List.of(),
                open ? movement.gone(term, people) : List.of(),
                term.named() ? List.of() : movement.missing(term, people),
                movement.changed(term),
                today,
                roster);
    }

    private List<Unfinished> unfinished(List<Standing> people, LocalDate today) {
        return people.stream()
                .filter(one -> !one.tasks().isEmpty())
                .flatMap(one -> openWork.find(one.slip().value()).stream()
                        .map(work -> new Unfinished(
                                one.staff(),
                                roster.name(one.staff()),
                                work.dueFrom(today),
                                work.inReview(),
                                work.undecided())))
                .filter(one -> one.notDue() + one.inReview() + one.claims() > 0)
                .sorted(Comparator.comparing(one -> one.staff().value()))
                .toList();
    }

    private List<StaffCode> challenged(Term term) {
        Map<String, ?> open = Map.of("agency", term.agency().value(), "span", term.span(), "open", true);
        return Stream.concat(
                        challenges.where(open).stream().map(Challenge::staff),
                        excesses.in(term.period()).map(Excess::staff))
                .distinct()
                .toList();
    }

    private void mustRead(Actor reader, AgencyId agency) {
        if (!heirs.mayRead(reader, agency) && !mayEnd(reader, agency) && !isBelow(reader, agency))
            throw Refusal.AGENCY_NOT_YOURS.refuse();
    }

    /** Who may make its results known when the head does not. */
    private boolean isBelow(Actor reader, AgencyId agency) {
        LocalDate today = today();
        return headship.isBelow(reader, agency, today, today);
    }

    /** Lock a period, and make its results known. */
    boolean mayEnd(Actor reader, AgencyId agency) {
        LocalDate today = today();
        return headship.of(reader, agency, today, today).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }
}
