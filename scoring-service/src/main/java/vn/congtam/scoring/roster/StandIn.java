package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;

/** For whom a person may act, and on which days. */
record StandIn(StaffCode delegate, List<Turn> turns) {

    record Turn(StaffCode delegator, LocalDate from, LocalDate until) {}

    static StandIn of(@Nullable StandIn known, StaffCode delegate) {
        return Objects.requireNonNullElseGet(known, () -> new StandIn(delegate, List.of()));
    }

    StandIn granted(DelegationGranted f) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(new Turn(f.staff(), f.from(), f.until()));
        return new StandIn(delegate, List.copyOf(all));
    }

    StandIn withdrawn(DelegationWithdrawn f) {
        LocalDate last = f.on().minusDays(1);
        return new StandIn(
                delegate,
                turns.stream()
                        .map(t -> t.delegator().equals(f.staff()) && t.until().isAfter(last)
                                ? new Turn(t.delegator(), t.from(), last)
                                : t)
                        .toList());
    }

    Set<StaffCode> on(LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.from().isAfter(day) && !turn.until().isBefore(day))
                .map(Turn::delegator)
                .collect(Collectors.toSet());
    }
}
