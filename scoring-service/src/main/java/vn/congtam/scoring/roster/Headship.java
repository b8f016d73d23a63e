package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.roster.Person;

/**
 * Who ends today what the head of an agency ends: he himself, who acts as the head, and to whom he delegated it. His absence
 * keeps nobody's results from being ended; how anybody is judged, himself among them, is decided before that and by others.
 */
@Component
public class Headship {
    private final Roster roster;
    private final Heirs heirs;
    private final Reach reach;

    Headship(Roster roster, Heirs heirs, Reach reach) {
        this.reach = reach;
        this.roster = roster;
        this.heirs = heirs;
    }

    /** @param onBehalfOf whose place is taken; nobody where it is his own */
    public record Capacity(@Nullable StaffCode onBehalfOf) {}

    /** @param last day of what is ended */
    public Optional<Capacity> of(Actor actor, AgencyId agency, LocalDate last, LocalDate today) {
        boolean named = actor.is(Role.HEAD) && heirs.serves(actor, agency);
        if (named && !acts(actor.staff(), today)) return Optional.of(new Capacity(null));
        Optional<StaffCode> head = roster.headOf(agency, today);
        if (head.filter(actor.staff()::equals).isPresent())
            return Optional.of(new Capacity(before(actor.staff(), agency, last, today)));
        if (named) return Optional.of(new Capacity(null));
        return head.filter(delegators(actor.staff(), last, today)::contains).map(Capacity::new);
    }

    /**
     * Home affairs, but not those of the agency itself, and who stands above its head: they may do in his stead what he has
     * let pass. Where nobody heads it now, it is who stood above the one who did.
     */
    public boolean isBelow(Actor actor, AgencyId agency, LocalDate last, LocalDate today) {
        if (actor.is(Role.HOMEAFFAIRS) && !heirs.serves(actor, agency)) return true;
        return roster.headOf(agency, today)
                .or(() -> roster.headOf(agency, earlier(last, today)))
                .flatMap(roster.incumbents(last, today)::above)
                .filter(actor.staff()::equals)
                .isPresent();
    }

    /** Whose periods somebody may end in the place of another. */
    public List<AgencyId> inPlaceOfOthers(StaffCode staff, LocalDate today) {
        Stream<AgencyId> acting = headed(staff, today)
                .filter(agency ->
                        actings(staff, today).anyMatch(one -> one.agency().equals(agency)));
        Stream<AgencyId> delegated = delegators(staff, today, today).stream().flatMap(head -> headed(head, today));
        return Stream.concat(acting, delegated).distinct().toList();
    }

    private Stream<AgencyId> headed(StaffCode head, LocalDate today) {
        return reach.agencies(head, today).stream()
                .filter(agency ->
                        roster.headOf(agency, today).filter(head::equals).isPresent());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Set<StaffCode> delegators(StaffCode staff, LocalDate last, LocalDate today) {
        return roster.officesOf(staff, last, today).delegators();
    }

    /** In whose post he acts, if he does: who has it for good does it on nobody's behalf, whatever he does elsewhere. */
    private @Nullable StaffCode before(StaffCode staff, AgencyId agency, LocalDate last, LocalDate today) {
        LocalDate then = earlier(last, today);
        return roster.headOf(agency, then)
                .filter(head -> !head.equals(staff))
                .filter(head -> postOf(head, then)
                        .filter(post ->
                                actings(staff, today).anyMatch(one -> one.post().equals(post)))
                        .isPresent())
                .orElse(null);
    }

    private Optional<PostId> postOf(StaffCode head, LocalDate day) {
        return roster.person(head).flatMap(one -> one.postingOn(day)).map(Person.Posting::post);
    }

    private boolean acts(StaffCode staff, LocalDate today) {
        return actings(staff, today).findAny().isPresent();
    }

    private Stream<Person.Acting> actings(StaffCode staff, LocalDate today) {
        return roster.person(staff).stream().flatMap(one -> one.actingsOn(today).stream());
    }
}
