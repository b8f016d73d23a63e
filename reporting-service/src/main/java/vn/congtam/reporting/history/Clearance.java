package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Subject;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.roster.Insight;

/** Who may read the history of another: by where that one works today and who stands above him or leads his division, as every service has it. */
@Component
class Clearance {
    private final Known people;
    private final Lineages lineages;
    private final Clock clock;

    Clearance(ReadModel<Subject> subjects, Lineages lineages, Clock clock) {
        this.people = new Known(subjects, lineages);
        this.lineages = lineages;
        this.clock = clock;
    }

    boolean reaches(Actor reader, Subject subject) {
        return keeps(reader, subject)
                || new Insight(people, today()).into(subject.service().staff(), reader.staff());
    }

    /** Or reads across agencies: whoever reads it for more than that he is the superior. */
    boolean keeps(Actor reader, Subject subject) {
        return reader.readsAcrossAgencies()
                || reader.isAnyOf(Role.HEAD, Role.HR) && keepsRecordsOf(reader, subject, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
    }

    /** Whether he may read who served in the agency, and as what. */
    boolean reaches(Actor reader, AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return reader.readsAcrossAgencies() || reader.isAnyOf(Role.HEAD, Role.HR) && servesIn(reader, agency, today);
    }

    private boolean keepsRecordsOf(Actor reader, Subject subject, LocalDate today) {
        return subject.workplaceOn(today)
                .filter(agency -> servesIn(reader, agency, today))
                .isPresent();
    }

    /** Of who left before his agency ended, the heir does. */
    private boolean servesIn(Actor reader, AgencyId agency, LocalDate today) {
        return reader.servesIn(agency) || reader.servesIn(lineages.standingFor(agency, today));
    }
}
