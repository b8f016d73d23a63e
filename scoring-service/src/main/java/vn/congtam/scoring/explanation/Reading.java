package vn.congtam.scoring.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
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
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.explanation.basis.WorkLine;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.reference.classification.Jurisdiction;
import vn.congtam.scoring.roster.Bonds;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/**
 * Who may read a slip: its owner, those who judge it, who stand above him or lead his division, the head and the personnel
 * office of the agency, and those who read across agencies. Reading is no right to judge.
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
    private final Jurisdiction jurisdiction;

    Reading(
            ReadModel<Explained> explanations,
            ReadModel<Challenge> challenges,
            Roster roster,
            Law law,
            Clock clock,
            Readings readings,
            Heirs heirs,
            Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
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
        Incumbents now = incumbents(span);
        if (!mayRead(reader, staff, now, slip.map(Explained::member).orElse(null)))
            throw Refusal.NOT_YOURS_TO_READ.refuse();
        slip.ifPresent(known -> note(reader, known));
        return slip.map(this::withFactsOfCarried)
                .map(found -> SlipAnswer.of(found, staff, span, challenging(found.slip()), now, roster, law));
    }

    /** A leader's slip tells of his people, too: his own is a look at theirs. */
    private void note(Actor reader, Explained slip) {
        readings.seen(
                reader,
                Matter.SLIP,
                slip.slip().span(),
                Stream.concat(Stream.of(slip.slip().staff()), slip.longer().whose())
                        .toList());
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

    boolean mayRead(Actor reader, StaffCode staff, Incumbents now, @Nullable Member member) {
        return reader.staff().equals(staff)
                || reader.readsAcrossAgencies()
                || now.mayRead(reader.staff(), staff, now.today())
                || member != null && (compiles(reader, member) || judges(reader, now, member));
    }

    /** Who judges today, stood above him or led his division and is still in office, or stands in today for one who is. */
    private boolean judges(Actor reader, Incumbents now, Member member) {
        Set<StaffCode> offices = offices(reader.staff(), now, member.staff());
        return member.managers().stream()
                        .anyMatch(one -> offices.contains(one)
                                && now.isInOffice(one, member.agency())
                                && now.mayRead(one, member.staff(), now.then()))
                || now.rater(member).filter(offices::contains).isPresent()
                || now.decider(member).filter(offices::contains).isPresent();
    }

    Incumbents incumbents(String span) {
        return jurisdiction.over(Span.parse(span), today());
    }

    /** To whoever asked for a reopening, as the slip itself will have it. */
    boolean mayBeSecond(Actor reader, SlipAnswer slip) {
        Judged.Reopening asked = slip.judged().reopening();
        Member member = slip.member();
        if (asked == null || member == null || !reader.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER)) return false;
        AgencyId told = heirs.serves(reader, member.agency()) ? member.agency() : reader.agency();
        Bonds bonds = roster.bonds(reader.staff(), told, Span.parse(slip.span()).last(), today());
        return !asked.by().equals(reader.staff()) && !bonds.areWith(member.agency()) && !bonds.areTo(asked.by());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    /** The person's own, and those of whoever delegated to him for today; not over who judges him. */
    Set<StaffCode> offices(StaffCode staff, Incumbents now, StaffCode over) {
        return roster.officesOf(staff, now.then(), today()).over(over);
    }

    private boolean compiles(Actor reader, Member member) {
        return heirs.compiles(reader, member.agency());
    }
}
