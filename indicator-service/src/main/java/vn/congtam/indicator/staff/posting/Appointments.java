package vn.congtam.indicator.staff.posting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Checks an appointment against what is known of others: whether agency, post and superior exist and fit. */
@Component
class Appointments {
    private final Roster roster;
    private final Personnel personnel;

    Appointments(Roster roster, Personnel personnel) {
        this.roster = roster;
        this.personnel = personnel;
    }

    AssignPost post(Actor actor, StaffCode staff, PostId post, LocalDate from, String document) {
        Person person = personnel.kept(actor, staff);
        Position to = roster.post(post).orElseThrow(() -> Refusal.POST_UNKNOWN.refuse("/post", post.value()));
        mayMove(actor, person, to);
        personnel.mustStand(to, from);
        return new AssignPost(
                staff, post, to.agency(), to.division(), to.title(), to.leader(), from, document, actor.staff());
    }

    /** From one agency to another. */
    boolean isTransfer(AssignPost asked) {
        return personnel
                .known(asked.staff())
                .agencyOn(asked.from().minusDays(1))
                .filter(former -> !former.equals(asked.agency()))
                .isPresent();
    }

    void mayAnswerTo(Actor actor, StaffCode staff, @Nullable StaffCode superior, LocalDate from) {
        personnel.kept(actor, staff);
        if (superior != null) {
            mustServe(personnel.named(superior, Refusal.SUPERIOR_UNKNOWN, "/superior"), from);
            mustNotCircle(staff, superior, from);
        }
    }

    void mayLead(Actor actor, StaffCode staff, List<String> divisions, LocalDate from) {
        Person person = personnel.kept(actor, staff);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < divisions.size(); i++) {
            if (!seen.add(divisions.get(i))) {
                throw Refusal.DIVISION_REPEATED.refuse("/divisions/" + i, divisions.get(i));
            }
        }
        AgencyId agency = person.agencyOn(from).orElse(person.agency());
        personnel.mustHave(agency, divisions, "/divisions");
    }

    /** The province's decision. */
    private static void mayMove(Actor actor, Person person, Position to) {
        if (!to.agency().equals(person.agency()) && !actor.is(Role.HOMEAFFAIRS)) {
            throw Refusal.POST_OF_OTHER_AGENCY.refuse("/post", to.post().value());
        }
    }

    private static void mustServe(Person superior, LocalDate from) {
        if (superior.tenure().endBefore(from).isPresent()) {
            throw Refusal.SUPERIOR_LEFT.refuse("/superior", superior.staff().value(), from);
        }
    }

    private void mustNotCircle(StaffCode staff, StaffCode superior, LocalDate from) {
        if (roster.isAboveFrom(staff, superior, from)) {
            throw Refusal.SUPERIOR_CYCLE.refuse("/superior", superior.value(), staff.value());
        }
    }
}
