package vn.congtam.indicator.indicatorset.value.workbook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.indicatorset.figure.Declined;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

/** Figures of other systems of an agency that wait for whoever keeps its records. */
@Component
class Unused {
    private static final int MOST = 200;

    private final ReadModel<Declined> figures;
    private final Roster roster;
    private final Readings readings;

    Unused(ReadModel<Declined> figures, Roster roster, Readings readings) {
        this.figures = figures;
        this.roster = roster;
        this.readings = readings;
    }

    /** The latest first; nobody finds his own among them, which others deal with. */
    List<Declined> of(Act act) {
        AgencyId own = act.actor().agency();
        if (own == null || !act.actor().isAnyOf(Role.HR, Role.HEAD)) return List.of();
        List<Declined> all = Stream.concat(Stream.of(own), roster.predecessors(own, act.today()).stream())
                .flatMap(agency -> figures.where(Map.of("agency", agency.value())).stream())
                .filter(one -> !one.staff().equals(act.actor().staff()))
                .sorted(Comparator.comparing(Declined::at).reversed())
                .limit(MOST)
                .toList();
        readings.seen(
                act.actor(),
                Matter.SLIP,
                null,
                all.stream().map(Declined::staff).distinct().toList());
        return all;
    }

    Map<StaffCode, String> names(List<Declined> all) {
        Map<StaffCode, String> names = new LinkedHashMap<>();
        all.forEach(one -> names.computeIfAbsent(one.staff(), roster::name));
        return names;
    }
}
