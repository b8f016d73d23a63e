package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Roster;

/**
 * Puts together what a period is opened with: everybody who serves in the agency on the last day of the month as far as
 * it is known. Who left for another agency within the month is evaluated there (Art. 21).
 */
@Component
class Assembly {
    private final Roster roster;
    private final ReadModel<Standing> standings;

    Assembly(Roster roster, ReadModel<Standing> standings) {
        this.roster = roster;
        this.standings = standings;
    }

    OpenPeriod opening(AgencyId agency, YearMonth month, LocalDate due, RuleSet rules) {
        Lineup lineup = lineup(agency, month);
        List<Member> members = lineup.members().stream()
                .filter(member -> !isListedElsewhere(member.staff(), agency, month))
                .toList();
        Rules chosen = new Rules(rules.id(), rules.hash());
        return new OpenPeriod(PeriodId.of(agency, month.toString()), agency, month.toString(), chosen, due, members);
    }

    AddMember addition(AgencyId agency, YearMonth month, StaffCode staff) {
        Lineup lineup = lineup(agency, month);
        Person person = lineup.people().stream()
                .filter(somebody -> somebody.staff().equals(staff))
                .findFirst()
                .orElseThrow(() -> Refusal.STAFF_NOT_SERVING.refuse("/staff", staff.value()));
        if (isListedElsewhere(staff, agency, month)) throw Refusal.LISTED_ELSEWHERE.refuse("/staff", staff.value());
        return new AddMember(PeriodId.of(agency, month.toString()), lineup.member(person));
    }

    LockPeriod locking(AgencyId agency, YearMonth month) {
        List<StaffCode> outdated = standings.where(Map.of("agency", agency.value(), "month", month.toString())).stream()
                .filter(standing -> standing.course().outdated())
                .map(Standing::staff)
                .toList();
        return new LockPeriod(PeriodId.of(agency, month.toString()), outdated);
    }

    private Lineup lineup(AgencyId agency, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return new Lineup(agency, day, roster.servingIn(agency, day));
    }

    private boolean isListedElsewhere(StaffCode staff, AgencyId agency, YearMonth month) {
        return standings
                .find(SlipId.of(staff, month.toString()).value())
                .filter(standing -> standing.agency() != null)
                .filter(standing -> !agency.value().equals(standing.agency()))
                .isPresent();
    }
}
