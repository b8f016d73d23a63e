package vn.congtam.reporting.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Subject;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.roster.People;
import vn.congtam.roster.Person;

/** People as far as they are known here. */
record Known(ReadModel<Subject> subjects, Lineages lineages) implements People {

    @Override
    public Optional<Person> find(StaffCode staff) {
        return subjects.find(staff.value()).map(Subject::service);
    }

    @Override
    public List<Person> appointedIn(PostId post) {
        return subjects.where(Map.of("service.actings.post", post.value())).stream()
                .map(Subject::service)
                .toList();
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return lineages.standingFor(former, day).equals(agency);
    }
}
