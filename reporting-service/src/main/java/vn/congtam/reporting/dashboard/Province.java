package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.wire.AtStart;
import vn.congtam.platform.wire.Kept;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Month;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.level.AgencySum;

/** The sums of all agencies for each evaluated span, kept, so that the province is added up from as many documents. */
@Component
class Province {
    private static final int ALL = 10_000;

    private final Kept<AgencySum> sums;
    private final ReadModel<Agency> agencies;
    private final ReadModel<Month> months;

    Province(
            Kept<AgencySum> sums,
            ReadModel<Board> boards,
            ReadModel<Person> people,
            ReadModel<Agency> agencies,
            ReadModel<Month> months,
            ReadModel<Desk> desks) {
        this.sums = sums;
        this.agencies = agencies;
        this.months = months;
        boards.watch(this::changed);
        desks.watch(this::changed);
        people.watch(person -> person.agencies().forEach(this::changed));
        agencies.watch(agency -> changed(agency.agency()));
        months.watch(month -> agencies.all(ALL).forEach(agency -> changed(month.month(), agency.agency())));
    }

    List<AgencySum> sums(String month) {
        return sums.where(Map.of("month", month));
    }

    /** What changed just before the last process ended may not have been added up any more. */
    @EventListener(ApplicationReadyEvent.class)
    void addUpWhatIsOpen() {
        AtStart.insistOn(() -> months.all(ALL).forEach(month -> addUpWhatIsOpen(month.month())));
    }

    private void addUpWhatIsOpen(String month) {
        Set<AgencyId> closed = sums(month).stream()
                .filter(AgencySum::isClosed)
                .map(AgencySum::agency)
                .collect(Collectors.toSet());
        agencies.all(ALL).stream()
                .map(Agency::agency)
                .filter(agency -> !closed.contains(agency))
                .forEach(agency -> changed(month, agency));
    }

    private void changed(Board board) {
        if (board.isPlaced()) {
            changed(board.month(), board.agency());
        }
    }

    private void changed(Desk desk) {
        AgencyId agency = desk.agency();
        if (agency != null) changed(desk.span(), agency);
    }

    private void changed(AgencyId agency) {
        months.all(ALL).forEach(month -> changed(month.month(), agency));
    }

    private void changed(String month, AgencyId agency) {
        sums.stale(Summing.key(month, agency));
    }
}
