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
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.Horizon;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/** Checks an appointment against what is known of others: whether agency, post and superior exist and fit. */
@Component
class Appointments {
    private final Roster roster;
    private final Personnel personnel;

    Appointments(Roster roster, Personnel personnel) {
        this.roster = roster;
        this.personnel = personnel;
    }

    AssignPost post(Act act, StaffCode staff, PostId post, LocalDate from, String document) {
        Person person = personnel.judged(act, staff, from);
        Horizon.mustReach(from, act.today(), "/from");
        Position to = roster.post(post).orElseThrow(() -> Refusal.POST_UNKNOWN.refuse("/post", post.value()));
        mayMove(act, person.keeperFrom(from, act.today()), to);
        mustBeAnother(person, to, from);
        personnel.mustStand(to, from);
        personnel.mustBeFree(to, staff, from);
        if (to.leader() && !act.actor().is(Role.HOMEAFFAIRS)) personnel.mustNotBeAbove(to, act);
        return new AssignPost(
                staff, post, to.agency(), to.division(), to.title(), to.leader(), from, document, act.by());
    }

    /** Said again for a later day it would change nothing, and stand in the way of what is decided for that day. */
    private static void mustBeAnother(Person person, Position to, LocalDate from) {
        person.postOn(from).filter(one -> one.post().equals(to.post())).ifPresent(held -> {
            throw Refusal.POST_UNCHANGED.refuse("/post", to.post().value(), held.from());
        });
    }

    /** From one agency to another. */
    boolean isTransfer(AssignPost asked) {
        return personnel
                .known(asked.staff())
                .agencyOn(asked.from().minusDays(1))
                .filter(former -> !former.equals(asked.agency()))
                .isPresent();
    }

    /** The days on which he was of one agency and of the other are the province's to say. */
    void mayCorrect(Act act, StaffCode staff, LocalDate wrong, LocalDate from) {
        Person person = personnel.judged(act, staff, wrong);
        Horizon.mustReach(from, act.today(), "/from");
        AgencyId keeper = person.keeperFrom(wrong, act.today());
        person.career().posts().stream()
                .filter(one -> one.from().equals(wrong))
                .filter(one -> one.transfer() || !one.agency().equals(keeper))
                .filter(_ -> !act.actor().is(Role.HOMEAFFAIRS))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.POST_OF_OTHER_AGENCY.refuse(
                            "/wrong", one.post().value());
                });
    }

    /** Nor does he come into a leading post by that while another is still in it. */
    void mustFit(StaffCode staff, LocalDate wrong, LocalDate from) {
        personnel.known(staff).career().posts().stream()
                .filter(one -> one.from().equals(wrong) && from.isBefore(wrong))
                .flatMap(one -> roster.post(one.post()).stream())
                .forEach(post -> personnel.mustBeFree(post, staff, from));
    }

    /**
     * Above whom nobody stands heads the province, and who leads under somebody from outside heads the agency: no agency
     * says so of its own people.
     */
    void mayAnswerTo(Act act, StaffCode staff, @Nullable StaffCode superior, LocalDate from) {
        Person person = personnel.judged(act, staff, from);
        Horizon.mustReach(from, act.today(), "/from");
        if (superior == null) {
            Mandate.ofHomeAffairs(act.actor());
        } else {
            personnel.mustBeThere(superior, from);
            mustBeOfTheAgency(act, person.keeperFrom(from, act.today()), superior, from);
            mustNotCircle(staff, superior, from);
        }
    }

    void mayLead(Act act, StaffCode staff, List<String> divisions, LocalDate from) {
        Person person = personnel.kept(act, staff, from);
        Horizon.mustReach(from, act.today(), "/from");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < divisions.size(); i++) {
            if (!seen.add(divisions.get(i))) {
                throw Refusal.DIVISION_REPEATED.refuse("/divisions/" + i, divisions.get(i));
            }
        }
        personnel.mustHave(person.keeperOn(from), divisions, "/divisions");
    }

    /** The province's decision. */
    private static void mayMove(Act act, AgencyId keeper, Position to) {
        if (!to.agency().equals(keeper) && !act.actor().is(Role.HOMEAFFAIRS)) {
            throw Refusal.POST_OF_OTHER_AGENCY.refuse("/post", to.post().value());
        }
    }

    private void mustBeOfTheAgency(Act act, AgencyId agency, StaffCode superior, LocalDate from) {
        if (!act.actor().is(Role.HOMEAFFAIRS) && !personnel.known(superior).servesIn(agency, from)) {
            throw Refusal.SUPERIOR_OF_OTHER_AGENCY.refuse("/superior", superior.value());
        }
    }

    private void mustNotCircle(StaffCode staff, StaffCode superior, LocalDate from) {
        if (roster.isAboveFrom(staff, superior, from)) {
            throw Refusal.SUPERIOR_CYCLE.refuse("/superior", superior.value(), staff.value());
        }
    }
}
