package vn.congtam.reporting.history.chapter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Tenure;

/** A person whose history is kept, with all of his service, which decides who may read it. */
public record Subject(StaffCode staff, Person service) {

    static Subject after(@Nullable Subject known, StaffFact fact) {
        Person now = vn.congtam.roster.Told.after(known == null ? null : known.service(), fact);
        return new Subject(now.staff(), now);
    }

    /** Where he works on that day; of who has left where he worked last, of who is yet to begin where he will. */
    public Optional<AgencyId> workplaceOn(LocalDate day) {
        return service.agencyOn(day)
                .or(() -> lastDayBefore(day).flatMap(service::agencyOn))
                .or(() -> service.tenures().stream().map(Tenure::agency).findFirst());
    }

    private Optional<LocalDate> lastDayBefore(LocalDate day) {
        return service.tenures().stream()
                .map(Tenure::until)
                .filter(Objects::nonNull)
                .filter(until -> until.isBefore(day))
                .max(LocalDate::compareTo);
    }
}
