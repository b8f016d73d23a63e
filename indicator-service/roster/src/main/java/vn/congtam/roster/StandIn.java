package vn.congtam.roster;

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
public record StandIn(StaffCode delegate, List<Turn> turns) {

    public record Turn(StaffCode delegator, LocalDate from, LocalDate until) implements Dated.Spanned {}

    public static StandIn after(@Nullable StandIn known, DelegationGranted f) {
        return of(known, f.delegate()).granted(f);
    }

    public static StandIn after(@Nullable StandIn known, DelegationWithdrawn f) {
        return of(known, f.delegate()).withdrawn(f);
    }

    private static StandIn of(@Nullable StandIn known, StaffCode delegate) {
        return Objects.requireNonNullElseGet(known, () -> new StandIn(delegate, List.of()));
    }

    private StandIn granted(DelegationGranted f) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(new Turn(f.staff(), f.from(), f.until()));
        return new StandIn(delegate, List.copyOf(all));
    }

    private StandIn withdrawn(DelegationWithdrawn f) {
        LocalDate last = f.on().minusDays(1);
        return new StandIn(
                delegate,
                turns.stream()
                        .map(t -> t.delegator().equals(f.staff()) && t.until().isAfter(last)
                                ? new Turn(t.delegator(), t.from(), last)
                                : t)
                        .toList());
    }

    public Set<StaffCode> on(LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.covers(day))
                .map(Turn::delegator)
                .collect(Collectors.toSet());
    }
}
