package vn.congtam.scoring.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.basis.WorkLine;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/**
 * Who may read a slip: its owner, those who judge it, the head and the personnel office of the agency, and those who
 * read across agencies. Reading is no right to judge.
 */
@Component
class Reading {
    private final ReadModel<Explained> explanations;
    private final ReadModel<Challenge> challenges;
    private final Roster roster;
    private final Law law;
    private final Clock clock;
    private final Readings readings;
    private final Heirs heirs;

    Reading(
            ReadModel<Explained> explanations,
            ReadModel<Challenge> challenges,
            Roster roster,
            Law law,
            Clock clock,
            Readings readings,
            Heirs heirs) {
        this.heirs = heirs;
        this.law = law;
        this.clock = clock;
        this.explanations = explanations;
        this.challenges = challenges;
        this.roster = roster;
        this.readings = readings;
    }

    SlipAnswer slip(Actor reader, StaffCode staff, String span) {
        return find(reader, staff, span).orElseThrow(Refusal.NO_SLIP::refuse);
    }

    /** Strangers are not told whether there is a slip. */
    Optional<SlipAnswer> find(Actor reader, StaffCode staff, String span) {
        Optional<Explained> slip = explanations.find(SlipId.of(staff, span).value());
        if (!mayRead(reader, staff, slip.map(Explained::member).orElse(null))) throw Refusal.NOT_YOURS_TO_READ.refuse();
        slip.ifPresent(known -> readings.seen(reader, Matter.SLIP, span, staff));
        return slip.map(this::withFactsOfCarried)
                .map(found -> SlipAnswer.of(found, staff, span, challenging(found.slip()), roster, law));
    }

    private List<Challenge.Told> challenging(SlipId slip) {
        return challenges
                .find(slip.value())
                .filter(Challenge::open)
                .map(Challenge::conclusions)
                .orElse(List.of());
    }

    /** Work laid down for another span was told there, before its line was carried over. */
    private Explained withFactsOfCarried(Explained slip) {
        Map<String, WorkLine> former = formerWorks(slip);
        return former.isEmpty()
                ? slip
                : slip.with(slip.works().stream()
                        .map(work -> slip.carriedFrom(work).isPresent() && former.containsKey(work.key())
                                ? work.told(former.get(work.key()))
                                : work)
                        .toList());
    }

    private Map<String, WorkLine> formerWorks(Explained slip) {
        return slip.works().stream()
                .flatMap(work -> slip.carriedFrom(work).stream())
                .distinct()
                .flatMap(span ->
                        explanations.find(SlipId.of(slip.slip().staff(), span).value()).stream())
                .flatMap(former -> former.works().stream())
                .collect(Collectors.toMap(WorkLine::key, Function.identity(), (one, _) -> one));
    }

    boolean mayRead(Actor reader, StaffCode staff, @Nullable Member member) {
        return reader.staff().equals(staff)
                || reader.readsAcrossAgencies()
                || member != null && (judges(reader, member) || compiles(reader, member));
    }

    /** Who judges, or stands in today for one who does. */
    private boolean judges(Actor reader, Member member) {
        Set<StaffCode> offices = offices(reader.staff());
        return offices.contains(member.rater())
                || offices.contains(member.decider())
                || offices.stream().anyMatch(member.managers()::contains);
    }

    /** The person's own, and those of whoever delegated to him for today. */
    Set<StaffCode> offices(StaffCode staff) {
        Set<StaffCode> all =
                new HashSet<>(roster.delegatorsOf(staff, LocalDate.ofInstant(clock.instant(), Act.VIETNAM)));
        all.add(staff);
        return all;
    }

    private boolean compiles(Actor reader, Member member) {
        return heirs.serves(reader, member.agency()) && reader.isAnyOf(Role.HEAD, Role.HR);
    }
}
