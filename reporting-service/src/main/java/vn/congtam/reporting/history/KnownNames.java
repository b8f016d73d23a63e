package vn.congtam.reporting.history;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Called;
import vn.congtam.reporting.reference.Naming;

/** By the names that histories are told with. */
@Component
class KnownNames implements Naming {
    private final ReadModel<Called> names;

    KnownNames(ReadModel<Called> names) {
        this.names = names;
    }

    @Override
    public Map<StaffCode, String> of(Collection<StaffCode> staff) {
        return names.among(staff.stream().map(StaffCode::toString).distinct().toList()).stream()
                .filter(one -> one.staff() != null)
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.staff()), Called::name));
    }

    @Override
    public String of(AgencyId agency, String division) {
        return names.find(agency + "/" + division).map(Called::name).orElse(division);
    }
}
