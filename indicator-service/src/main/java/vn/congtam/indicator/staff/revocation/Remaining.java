package vn.congtam.indicator.staff.revocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.platform.web.Act;

/** What holds on where a decision is taken back: it must still fit what was decided about others since. */
@Component
class Remaining {
    private final Personnel personnel;
    private final Roster roster;

    Remaining(Personnel personnel, Roster roster) {
        this.personnel = personnel;
        this.roster = roster;
    }

    /** Whoever may record a decision may take it back. */
    @Nullable
    StaffCode superior(Act act, StaffCode staff, Revocable decision, LocalDate from) {
        LocalDate eve = from.minusDays(1);
        Person person = personnel.judged(act, staff, decision == Revocable.LEAVING ? eve : from);
        switch (decision) {
            case SECONDMENT -> Mandate.ofHomeAffairs(act.actor());
            case POST -> mustBeOfHisAgency(act, person, from);
            case SUPERIOR, FIELDS, LEAVING -> {}
        }
        if (decision == Revocable.POST || decision == Revocable.LEAVING) mustBeFree(person, eve, from);
        return decision == Revocable.SUPERIOR ? superior(act, person, eve, from) : null;
    }

    /** What was the province's to decide is the province's to take back. */
    private static void mustBeOfHisAgency(Act act, Person person, LocalDate from) {
        AgencyId keeper = person.keeperOn(act.today());
        boolean moves = person.career().posts().stream()
                .filter(one -> one.from().equals(from))
                .anyMatch(one -> one.transfer() || !one.agency().equals(keeper));
        if (moves) Mandate.ofHomeAffairs(act.actor());
    }

    private void mustBeFree(Person person, LocalDate eve, LocalDate from) {
        person.postOn(eve)
                .map(Service::post)
                .flatMap(roster::post)
                .ifPresent(post -> personnel.mustBeFree(post, person.staff(), from));
    }

    private @Nullable StaffCode superior(Act act, Person person, LocalDate eve, LocalDate from) {
        boolean headed =
                person.career().superiors().stream().anyMatch(one -> one.from().equals(from) && one.superior() == null);
        if (headed) Mandate.ofHomeAffairs(act.actor());
        StaffCode before = person.superiorOn(eve).orElse(null);
        if (before != null && roster.isAboveFrom(person.staff(), before, from)) {
            throw Refusal.SUPERIOR_CYCLE.refuse(
                    "/from", before.value(), person.staff().value());
        }
        return before;
    }
}
