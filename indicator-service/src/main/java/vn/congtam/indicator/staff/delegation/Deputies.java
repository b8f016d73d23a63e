package vn.congtam.indicator.staff.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.Warrant;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.StandIns.Acting;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/** Who may stand in for whom, and in which post, by what is known of the others. */
@Component
class Deputies {
    private final Roster roster;
    private final Personnel personnel;

    Deputies(Roster roster, Personnel personnel) {
        this.roster = roster;
        this.personnel = personnel;
    }

    Warrant warrant(Act act, StaffCode staff) {
        personnel.known(staff);
        Warrant warrant = roster.warrant(act.actor(), staff, act.today());
        warrant.mustHold();
        return warrant;
    }

    /** What is delegated is not delegated further: neither by the delegate, nor by one who is a delegate himself. */
    void mayStandIn(StaffCode staff, StaffCode delegate, LocalDate from, LocalDate until) {
        Person other = personnel.named(delegate, Refusal.DELEGATE_UNKNOWN, "/delegate");
        if (delegate.equals(staff)) {
            throw Refusal.DELEGATE_SELF.refuse("/delegate");
        }
        if (!other.tenure().covers(from, until)) {
            throw Refusal.DELEGATE_NOT_IN_SERVICE.refuse("/delegate", delegate.value());
        }
        if (delegates(other, from, until) || isDelegate(staff, from, until)) {
            throw Refusal.DELEGATION_CHAIN.refuse("/delegate", delegate.value());
        }
    }

    /**
     * Powers are lent within the agency: who works elsewhere would come to read and judge people of whom the province has not
     * said that they are his.
     */
    void mustWorkBeside(Act act, StaffCode staff, StaffCode delegate, List<LocalDate> days) {
        Person person = personnel.known(staff);
        Person other = personnel.named(delegate, Refusal.DELEGATE_UNKNOWN, "/delegate");
        if (!act.actor().is(Role.HOMEAFFAIRS)
                && !days.stream()
                        .allMatch(day -> other.workplaceOn(day)
                                .filter(where(person, day)::contains)
                                .isPresent())) {
            throw Refusal.DELEGATE_OF_OTHER_AGENCY.refuse("/delegate", delegate.value());
        }
    }

    boolean hasPowers(StaffCode staff, List<LocalDate> days) {
        return roster.powers(personnel.known(staff)).areThereOnAnyOf(days);
    }

    /** Where he works or has a post, be it one in which he acts; out of service, where he was last. */
    private static Set<AgencyId> where(Person person, LocalDate day) {
        Stream<AgencyId> posts =
                Stream.of(person.keeperOn(day), person.workplaceOn(day).orElse(person.keeperOn(day)));
        Stream<AgencyId> actings = person.actingsOn(day).stream().map(Acting::agency);
        return Stream.concat(posts, actings).collect(Collectors.toSet());
    }

    private static boolean delegates(Person person, LocalDate from, LocalDate until) {
        return person.standIns().delegations().stream().anyMatch(one -> one.meets(from, until));
    }

    private boolean isDelegate(StaffCode staff, LocalDate from, LocalDate until) {
        return roster.delegators(staff).stream()
                .flatMap(one -> one.standIns().delegations().stream())
                .anyMatch(one -> one.delegate().equals(staff) && one.meets(from, until));
    }

    /** The post that the person is to act in, when nobody holds it or acts in it on these days. */
    Position vacant(Act act, StaffCode staff, PostId post, LocalDate from, @Nullable LocalDate until) {
        Position to = ofHis(act, staff, post, from);
        personnel.mustStand(to, from);
        LocalDate last = until == null ? LocalDate.MAX : until;
        roster.people(to.agency()).stream()
                .filter(one -> holds(one, post, from, last))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.POST_NOT_VACANT.refuse(
                            "/post", post.value(), one.staff().value());
                });
        mustNotBeFilled(staff, post, from, last);
        return to;
    }

    void mayEnd(Act act, StaffCode staff, PostId post, LocalDate on) {
        Position _ = ofHis(act, staff, post, on);
    }

    /** Of the agency that keeps his records on that day, unless home affairs says so; and of no judge of who does. */
    private Position ofHis(Act act, StaffCode staff, PostId post, LocalDate from) {
        Actor actor = act.actor();
        Person person = personnel.kept(act, staff, from);
        Position to = roster.post(post).orElseThrow(() -> Refusal.POST_UNKNOWN.refuse("/post", post.value()));
        if (!to.agency().equals(person.keeperOn(from)) && !actor.is(Role.HOMEAFFAIRS)) {
            throw Refusal.POST_OF_OTHER_AGENCY.refuse("/post", post.value());
        }
        personnel.mustNotBeAbove(to, act);
        return to;
    }

    private void mustNotBeFilled(StaffCode staff, PostId post, LocalDate from, LocalDate until) {
        if (roster.appointed(post).stream()
                .filter(one -> !one.staff().equals(staff))
                .flatMap(one -> one.standIns().actings().stream())
                .anyMatch(one -> one.post().equals(post) && one.meets(from, until))) {
            throw Refusal.ACTING_OVERLAP.refuse("/from", post.value());
        }
    }

    /** On the first of the days, or from a later one of them on; who is lent elsewhere does not. */
    private static boolean holds(Person person, PostId post, LocalDate from, LocalDate until) {
        Stream<LocalDate> changes = person.career().posts().stream()
                .map(one -> one.from())
                .filter(day -> day.isAfter(from) && !day.isAfter(until));
        return Stream.concat(Stream.of(from), changes)
                .flatMap(
                        day -> person
                                .postOn(day)
                                .filter(one -> person.workplaceOn(day)
                                        .filter(one.agency()::equals)
                                        .isPresent())
                                .stream())
                .anyMatch(one -> one.post().equals(post));
    }
}
