package vn.congtam.scoring.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.period.PeriodCommand.ReleaseMember;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/** Whoever is transferred within a span is evaluated where he serves on its last day (Art. 21): his slip goes with him. */
@Component
class Transfers {
    private final ReadModel<Standing> standings;
    private final Roster roster;
    private final Commands commands;

    Transfers(ReadModel<Standing> standings, Roster roster, Commands commands) {
        this.standings = standings;
        this.roster = roster;
        this.commands = commands;
    }

    /** Where another agency has listed him for the span, and how far his evaluation has come there. */
    Optional<Standing> elsewhere(StaffCode staff, AgencyId agency, Span span) {
        return standings
                .find(SlipId.of(staff, span.toString()).value())
                .filter(standing -> standing.agency() != null)
                .filter(standing -> !agency.value().equals(standing.agency()));
    }

    /** The former agencies let go of those whom this one is about to list; what they have let go already stays so. */
    void fetch(Act act, AgencyId to, Span span, List<Listing> listings) {
        for (Listing listing : listings) {
            AgencyId from = listing.from();
            if (from != null)
                commands.send(
                        act.besides(), release(from, span, listing.member().staff(), to));
        }
    }

    /** Asked for by the agency that he has left. */
    ReleaseMember release(AgencyId from, Span span, StaffCode staff) {
        AgencyId to = roster.person(staff)
                .flatMap(person -> person.agencyOn(span.last()))
                .orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value()));
        if (to.equals(from)) throw Refusal.SERVES_HERE.refuse("/staff", staff.value());
        return release(from, span, staff, to);
    }

    private static ReleaseMember release(AgencyId from, Span span, StaffCode staff, AgencyId to) {
        return new ReleaseMember(PeriodId.of(from, span.toString()), staff, to);
    }

    /** Who is still listed, and serves elsewhere; who left the service altogether is evaluated where he was. */
    List<StaffCode> gone(AgencyId agency, Span span, List<Standing> listed) {
        Set<StaffCode> serving = roster.servingIn(agency, span.last()).stream()
                .map(Person::staff)
                .collect(Collectors.toSet());
        return listed.stream()
                .map(Standing::staff)
                .filter(staff -> !serving.contains(staff))
                .filter(staff -> roster.person(staff)
                        .flatMap(person -> person.agencyOn(span.last()))
                        .isPresent())
                .toList();
    }
}
