package vn.congtam.indicator.roster.erasure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;

/** Looks up what is known of a person's erasure. */
@Component
public class Erasures {
    private final ReadModel<Erasing> erasings;
    private final ReadModel<Pending> pending;

    Erasures(ReadModel<Erasing> erasings, ReadModel<Pending> pending) {
        this.erasings = erasings;
        this.pending = pending;
    }

    public Optional<Erasing> of(StaffCode staff) {
        return erasings.find(staff.value());
    }

    /** All that are done, in the order of their codes. */
    List<StaffCode> done() {
        return erasings.where(Map.of("done", true)).stream()
                .map(Erasing::staff)
                .sorted(Comparator.comparing(StaffCode::value))
                .toList();
    }

    /** Periods and petitions that are to be closed first. */
    public List<String> pending(StaffCode staff) {
        return pending.find(staff.value()).map(one -> List.copyOf(one.open())).orElse(List.of());
    }
}
