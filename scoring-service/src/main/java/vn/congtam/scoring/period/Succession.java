package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.AssignJudges;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/** Who judges somebody from now on, when the personnel office corrects it. */
@Component
class Succession {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final Assembly assembly;

    Succession(Roster roster, ReadModel<Standing> standings, Assembly assembly) {
        this.roster = roster;
        this.standings = standings;
        this.assembly = assembly;
    }

    /** @param rater whom the personnel office names; none for whoever is the superior by the facts */
    AssignJudges judges(
            AgencyId agency,
            Span span,
            StaffCode staff,
            @Nullable StaffCode rater,
            StaffCode by,
            LocalDate today,
            String reason) {
        if (by.equals(staff)) throw Refusal.OWN_JUDGES.refuse("/staff");
        Standing standing = standings
                .find(SlipId.of(staff, span.toString()).value())
                .orElseThrow(() -> Refusal.NOT_LISTED.refuse("/staff", staff.value()));
        Member listed = Objects.requireNonNullElseGet(standing.member(), () -> {
            throw Refusal.NOT_LISTED.refuse("/staff", staff.value());
        });
        Offices offices = offices(agency, listed, span, today);
        StaffCode named = rater == null ? offices.rater() : rater;
        mustBeFit(named, offices, by, today);
        if (!named.equals(offices.rater())) mustBeHereOrAbove(named, staff, agency, span, today);
        Oversight oversight = assembly.oversight(
                offices.then(), agency, span, Objects.requireNonNullElse(standing.basis(), Basis.WORK));
        return new AssignJudges(
                PeriodId.of(agency, span.toString()),
                oversight.of(judged(listed, place(agency, span, listed), named, offices)),
                reason);
    }

    /**
     * A span that is over is judged by the organisation as of its last day, by which it was opened, unless somebody has
     * left his office since; one that goes on, by today's: who takes office later does not judge before.
     */
    private Offices offices(AgencyId agency, Member listed, Span span, LocalDate today) {
        LocalDate day = day(span, today);
        Lineup then = assembly.lineup(roster.standingFor(agency, day), day);
        Lineup now = day.equals(today) ? then : assembly.lineup(roster.standingFor(agency, today), today);
        Member placed = then.find(listed.staff()).map(then::member).orElse(listed);
        return new Offices(then, now, placed, roster.incumbents(span.last(), today));
    }

    /**
     * Another than the superior must be a leader who is not himself under the one to be rated, and not who names him:
     * nobody makes himself a judge.
     */
    private void mustBeFit(StaffCode named, Offices offices, StaffCode by, LocalDate today) {
        if (named.equals(offices.placed().staff())) throw Refusal.OWN_JUDGE.refuse("/rater");
        if (named.equals(offices.rater())) return;
        if (named.equals(by)) throw Refusal.NAMED_HIMSELF.refuse("/rater");
        Person person = roster.person(named)
                .filter(one -> one.servesOn(today))
                .orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/rater", named.value()));
        if (!person.leadsOn(today)) throw Refusal.RATER_NOT_A_LEADER.refuse("/rater", named.value());
        if (offices.isBelow(named)) throw Refusal.RATER_BELOW.refuse("/rater", named.value());
    }

    /**
     * Who leads elsewhere knows neither the work nor the person, and would read what is not his to read (Art. 18).
     *
     * @param agency whose period it is; above it is who stood above the person by then, or stands above its head today
     */
    private void mustBeHereOrAbove(StaffCode named, StaffCode staff, AgencyId agency, Span span, LocalDate today) {
        boolean here = roster.person(named)
                .filter(one -> one.leadsOn(today, roster.standingFor(agency, today)))
                .isPresent();
        Staff people = roster.remembered();
        boolean above = new Ladder(people, day(span, today)).allAbove(staff).contains(named)
                || roster.headOf(agency, today).stream()
                        .flatMap(head -> new Ladder(people, today).allAbove(head).stream())
                        .anyMatch(named::equals);
        if (!here && !above) throw Refusal.RATER_ELSEWHERE.refuse("/rater", named.value());
    }

    private static LocalDate day(Span span, LocalDate today) {
        return today.isBefore(span.last()) ? today : span.last();
    }

    /** By which formula he is rated does not depend on who judges him, and from when. */
    private Place place(AgencyId agency, Span span, Member listed) {
        return assembly.lineup(agency, span.last()).place(listed.staff()).orElseGet(() -> Place.of(listed));
    }

    /** Whose d and whose figures depend on him follows from who is in charge of him, not from who reviews (Art. 15). */
    private static Member judged(Member listed, Place place, StaffCode rater, Offices offices) {
        return new Member(
                listed.staff(),
                listed.kind(),
                listed.agency(),
                place.division(),
                place.post(),
                place.leader(),
                place.similarTasks(),
                rater,
                offices.decider(),
                offices.placed().managers(),
                List.of());
    }
}
