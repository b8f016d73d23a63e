package vn.congtam.scoring.inbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Offices;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.reference.classification.Excesses;
import vn.congtam.scoring.reference.classification.Excesses.Excess;
import vn.congtam.scoring.reference.classification.Jurisdiction;
import vn.congtam.scoring.reference.turn.Turns;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Reach;
import vn.congtam.scoring.roster.Roster;

/**
 * Everybody sees what waits for himself, and nobody else's: for him who holds the office today or stands in for its holder,
 * whoever held it when the slip was listed.
 */
@Component
class Inbox {
    private final ReadModel<Standing> standings;
    private final ReadModel<Challenge> challenges;
    private final Roster roster;
    private final Reach reach;
    private final Excesses excesses;
    private final Turns turns;
    private final Readings readings;
    private final Jurisdiction jurisdiction;

    Inbox(
            ReadModel<Standing> standings,
            ReadModel<Challenge> challenges,
            Roster roster,
            Reach reach,
            Excesses excesses,
            Turns turns,
            Readings readings,
            Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        this.turns = turns;
        this.excesses = excesses;
        this.readings = readings;
        this.reach = reach;
        this.challenges = challenges;
        this.standings = standings;
        this.roster = roster;
    }

    Waiting of(Actor judge, Span span, LocalDate today) {
        Waiting waiting = of(judge.staff(), span, today);
        readings.seen(judge, Matter.INBOX, span.toString(), waiting.people());
        return waiting;
    }

    private Waiting of(StaffCode judge, Span span, LocalDate today) {
        Offices offices = roster.officesOf(judge, span.last(), today);
        return Waiting.of(
                span.toString(),
                turns.of(judge, span, today),
                challenged(judge, offices, today),
                excessive(judge, offices, today),
                roster);
    }

    /** Of any span. */
    private List<Challenge> challenged(StaffCode judge, Offices offices, LocalDate today) {
        Map<String, Incumbents> now = new HashMap<>();
        return offices.all().stream()
                .flatMap(office -> challenged(office, today))
                .distinct()
                .filter(one -> decides(judge, one.slip(), today, now))
                .toList();
    }

    /** Likewise heads above their agency. */
    private List<Excess> excessive(StaffCode judge, Offices offices, LocalDate today) {
        Map<String, Incumbents> now = new HashMap<>();
        return offices.all().stream()
                .flatMap(office -> Stream.concat(
                        excesses.decidedBy(office),
                        reach.followers(office, today).stream().flatMap(excesses::of)))
                .distinct()
                .filter(one -> decides(judge, one.slip(), today, now))
                .toList();
    }

    private boolean decides(StaffCode judge, SlipId slip, LocalDate today, Map<String, Incumbents> now) {
        return !slip.staff().equals(judge)
                && decider(slip, now.computeIfAbsent(slip.span(), span -> incumbents(span, today)))
                        .filter(over(slip, judge, today)::contains)
                        .isPresent();
    }

    private Set<StaffCode> over(SlipId slip, StaffCode judge, LocalDate today) {
        return roster.officesOf(judge, Span.parse(slip.span()).last(), today).over(slip.staff());
    }

    private Incumbents incumbents(String span, LocalDate today) {
        return jurisdiction.over(Span.parse(span), today);
    }

    private Optional<StaffCode> decider(SlipId slip, Incumbents now) {
        return standings
                .find(slip.value())
                .flatMap(standing -> Optional.ofNullable(standing.member()))
                .flatMap(now::decider);
    }

    private Stream<Challenge> challenged(StaffCode office, LocalDate today) {
        Stream<Challenge> headed =
                reach.agencies(office, today).stream().flatMap(agency -> challenged("agency", agency.value()));
        Stream<Challenge> following =
                reach.followers(office, today).stream().flatMap(one -> challenged("staff", one.value()));
        return Stream.of(challenged("decider", office.value()), headed, following)
                .flatMap(all -> all);
    }

    private Stream<Challenge> challenged(String as, String value) {
        return challenges.where(Map.of(as, value, "open", true)).stream();
    }
}
