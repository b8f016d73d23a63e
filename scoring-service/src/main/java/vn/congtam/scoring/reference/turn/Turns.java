package vn.congtam.scoring.reference.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.roster.Offices;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Jurisdiction;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Reach;
import vn.congtam.scoring.roster.Roster;

/** Of him who holds the office today or stands in for its holder, whoever held it when the slip was listed. */
@Component
public class Turns {
    private final ReadModel<Standing> standings;
    private final Roster roster;
    private final Reach reach;
    private final Law law;
    private final Jurisdiction jurisdiction;

    Turns(ReadModel<Standing> standings, Roster roster, Reach reach, Law law, Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        this.standings = standings;
        this.roster = roster;
        this.reach = reach;
        this.law = law;
    }

    public Turn of(StaffCode judge, Span span, LocalDate today) {
        Offices offices = roster.officesOf(judge, span.last(), today);
        Incumbents now = jurisdiction.over(span, today);
        List<Standing> some = offices.all().stream()
                .flatMap(office -> candidates(office, span.toString(), today))
                .filter(standing -> !standing.staff().equals(judge))
                .distinct()
                .toList();
        List<Standing> rated = held(some, offices, now::rater);
        List<Standing> decided = held(some, offices, now::decider);
        return new Turn(
                Stream.concat(rated.stream(), decided.stream().filter(one -> one.isOverdue(today)))
                        .distinct()
                        .toList(),
                decided,
                standing -> standing.awaitsReviewWithoutSelfScore(law, today));
    }

    private static List<Standing> held(
            List<Standing> some, Offices offices, Function<Member, Optional<StaffCode>> holder) {
        return some.stream()
                .filter(one -> holder.apply(Objects.requireNonNull(one.member()))
                        .filter(offices.over(one.staff())::contains)
                        .isPresent())
                .toList();
    }

    /** Those that list him; of an agency that he may head now, all; and those whose superior he is by now. */
    private Stream<Standing> candidates(StaffCode office, String span, LocalDate today) {
        Stream<Standing> listed = Stream.of("rater", "decider").flatMap(as -> listed(as, office.value(), span));
        Stream<Standing> headed =
                reach.agencies(office, today).stream().flatMap(agency -> listed("agency", agency.value(), span));
        Stream<Standing> following = reach.followers(office, today).stream()
                .flatMap(one -> standings.find(SlipId.of(one, span).value()).stream());
        return Stream.of(listed, headed, following).flatMap(all -> all).filter(standing -> standing.member() != null);
    }

    private Stream<Standing> listed(String as, String value, String span) {
        return standings.where(Map.of(as, value, "span", span)).stream();
    }
}
