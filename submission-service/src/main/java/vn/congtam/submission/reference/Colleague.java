package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Loan;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Told;

/**
 * A person with all of his service.
 *
 * @param agency where the headcount is by what was told last
 * @param agencies where he ever served, was lent to, or acted in a post
 */
public record Colleague(
        StaffCode staff, @Personal String name, AgencyId agency, List<AgencyId> agencies, Person service) {

    /** Where he works: of who is lent, the receiver gives the work. */
    public AgencyId agencyOn(LocalDate day) {
        return service.agencyOn(day).orElse(agency);
    }

    /** Until now; each day after which he may have worked elsewhere is looked at. */
    Optional<LocalDate> lastDayIn(AgencyId former, LocalDate today) {
        Stream<LocalDate> ends = Stream.concat(
                service.tenures().stream().flatMap(one -> Optional.ofNullable(one.until()).stream()),
                service.loans().stream().map(Loan::until));
        Stream<LocalDate> begins = Stream.concat(
                service.postings().stream().map(Posting::from),
                service.loans().stream().map(Loan::from));
        return Stream.of(ends, begins.map(day -> day.minusDays(1)), Stream.of(today))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(today))
                .filter(day -> service.agencyOn(day).filter(former::equals).isPresent())
                .max(LocalDate::compareTo);
    }

    static Colleague after(@Nullable Colleague known, StaffFact fact) {
        Person now = Told.after(known == null ? null : known.service(), fact);
        AgencyId told = switch (fact) {
            case StaffJoined f -> f.agency();
            case PostAssigned f -> f.agency();
            default -> known == null ? now.tenures().getLast().agency() : known.agency();
        };
        return new Colleague(now.staff(), now.displayName(), told, List.copyOf(now.agencies()), now);
    }
}
