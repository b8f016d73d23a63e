package vn.congtam.submission.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;

/** Looks up what somebody has assigned, as rows of a plan. */
@Component
class Plans {
    private static final Comparator<PlanRow> IN_ORDER = Comparator.comparing(PlanRow::due)
            .thenComparing(row -> row.owner().value())
            .thenComparing(PlanRow::product)
            .thenComparing(PlanRow::title);

    private final ReadModel<Planned> planned;

    Plans(ReadModel<Planned> planned) {
        this.planned = planned;
    }

    List<PlanRow> of(StaffCode by, CatalogueId catalogue, String month) {
        return rows(by, month).stream()
                .filter(row -> row.catalogue().equals(catalogue))
                .sorted(IN_ORDER)
                .toList();
    }

    private Set<PlanRow> rows(StaffCode by, String month) {
        return planned.where(Map.of("by", by, "month", month)).stream()
                .map(Planned::row)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Known known(StaffCode by) {
        return new Known(by);
    }

    /** What of a file is on record: each month is looked up once. */
    final class Known {
        private final StaffCode by;
        private final Map<String, Set<PlanRow>> months = new HashMap<>();

        private Known(StaffCode by) {
            this.by = by;
        }

        boolean has(Assignment asked) {
            String month = asked.months().getFirst().stage().month();
            return months.computeIfAbsent(month, one -> rows(by, one)).contains(PlanRow.of(asked));
        }
    }
}
