package vn.congtam.reporting.history.chapter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;

/**
 * A person whose history is kept: where he serves and under whom, which decides who may read it.
 *
 * @param since the first day of the latest post
 */
public record Subject(
        StaffCode staff,
        AgencyId agency,
        LocalDate since,
        @Nullable StaffCode superior) {

    Subject placed(PostAssigned fact) {
        return fact.from().isBefore(since) ? this : new Subject(staff, fact.agency(), fact.from(), superior);
    }

    Subject under(@Nullable StaffCode another) {
        return new Subject(staff, agency, since, another);
    }
}
