package vn.congtam.reporting.fairness.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.fairness.FairnessFact.SignalExplained;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.Recorded;

/** What somebody said of his radar in a span; of one signal the latest holds. */
public record Explained(StaffCode staff, String span, List<Reason> reasons) {

    public record Reason(Signal signal, @Personal String text, Deed deed) {}

    static Explained after(@Nullable Explained known, Recorded<SignalExplained> f) {
        SignalExplained fact = f.fact();
        Stream<Reason> others =
                known == null ? Stream.of() : known.reasons.stream().filter(one -> one.signal() != fact.signal());
        Reason said = new Reason(fact.signal(), fact.reason(), Deed.of(f));
        return new Explained(
                fact.staff(),
                fact.radar().span(),
                Stream.concat(others, Stream.of(said)).toList());
    }

    public Optional<Reason> of(Signal signal) {
        return reasons.stream().filter(one -> one.signal() == signal).findFirst();
    }
}
