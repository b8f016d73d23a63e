package vn.congtam.indicator.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Person;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Checks an appointment against what is known of others: whether agency, post and superior exist and fit. */
@Component
class Appointments {
    private final Roster roster;

    Appointments(Roster roster) {
        this.roster = roster;
    }

    void mayTakeOn(Actor actor, AgencyId agency) {
        Mandate.ofPersonnel(actor, agency);
        if (roster.agency(agency).isEmpty()) {
            throw Refusal.STAFF_AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
    }

    AssignPost post(Actor actor, StaffCode staff, PostId post, LocalDate from, String document) {
        Person person = known(actor, staff);
        Position to = roster.post(post).orElseThrow(() -> Refusal.POST_UNKNOWN.refuse("/post", post.value()));
        mayMove(actor, person, to);
        return new AssignPost(staff, post, to.agency(), to.division(), to.title(), to.leader(), from, document);
    }

    void mayAnswerTo(Actor actor, StaffCode staff, @Nullable StaffCode superior, LocalDate from) {
        known(actor, staff);
        if (superior != null) {
            mustExist(superior);
            mustNotCircle(staff, superior, from);
        }
    }

    private Person known(Actor actor, StaffCode staff) {
        Person person = roster.person(staff).orElseThrow(() -> Refusal.STAFF_NOT_FOUND.refuse("", staff.value()));
        Mandate.ofPersonnel(actor, person.agency());
        return person;
    }

    /** From one agency to another is the province's decision. */
    private static void mayMove(Actor actor, Person person, Position to) {
        if (!to.agency().equals(person.agency()) && !actor.is(Role.HOMEAFFAIRS)) {
            throw Refusal.POST_OF_OTHER_AGENCY.refuse("/post", to.post().value());
        }
    }

    private void mustExist(StaffCode superior) {
        if (roster.person(superior).isEmpty()) {
            throw Refusal.SUPERIOR_UNKNOWN.refuse("/superior", superior.value());
        }
    }

    private void mustNotCircle(StaffCode staff, StaffCode superior, LocalDate from) {
        if (roster.isAbove(staff, superior, from)) {
            throw Refusal.SUPERIOR_CYCLE.refuse("/superior", superior.value(), staff.value());
        }
    }
}
