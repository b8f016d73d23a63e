package vn.congtam.reporting.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Recollection;
import vn.congtam.reporting.history.organisation.Annals;
import vn.congtam.reporting.history.organisation.Belonging;
import vn.congtam.reporting.history.organisation.Organisation;

/** The histories of all agencies, each for those who keep the records of its people or read everybody's. */
@Component
class Organisations {
    private final ReadModel<Annals> annals;
    private final ReadModel<Belonging> belongings;
    private final ReadModel<Chapter> chapters;
    private final Clearance clearance;
    private final Readings readings;
    private final FactReader reader;

    Organisations(
            ReadModel<Annals> annals,
            ReadModel<Belonging> belongings,
            ReadModel<Chapter> chapters,
            Clearance clearance,
            Readings readings,
            FactReader reader) {
        this.annals = annals;
        this.belongings = belongings;
        this.chapters = chapters;
        this.clearance = clearance;
        this.readings = readings;
        this.reader = reader;
    }

    Organisation of(Actor actor, AgencyId agency) {
        if (!clearance.reaches(actor, agency)) throw new AccessDeniedException("neither of his agency nor of all");
        List<StaffCode> staff = belongings.where(Map.of("agency", agency)).stream()
                .map(Belonging::staff)
                .sorted(Comparator.comparing(StaffCode::value))
                .toList();
        readings.seen(actor, Matter.HISTORY, null, staff);
        return new Organisation(agency, told(agency), recollections(staff), reader);
    }

    private List<Told> told(AgencyId agency) {
        return Stream.of(agency, RegulationId.PROVINCE, RegulationId.of(agency))
                .flatMap(stream -> annals.find(stream.toString()).stream())
                .flatMap(one -> one.told().stream())
                .sorted(Told.AS_RECORDED)
                .toList();
    }

    private Map<StaffCode, Recollection> recollections(List<StaffCode> staff) {
        Map<StaffCode, Chapter> service = chapters
                .among(staff.stream().map(StaffCode::toString).toList())
                .stream()
                .collect(Collectors.toMap(Chapter::staff, Function.identity()));
        Map<StaffCode, Recollection> all = new LinkedHashMap<>();
        staff.stream()
                .filter(service::containsKey)
                .forEach(one -> all.put(one, new Recollection(one, List.of(service.get(one)), reader)));
        return all;
    }
}
