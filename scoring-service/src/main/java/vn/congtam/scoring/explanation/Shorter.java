package vn.congtam.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.scoring.explanation.basis.Explained;

/**
 * A shorter span that counts in a longer one.
 *
 * @param tracked what it left; nothing until it is locked
 * @param carried whether it is a month of the quarter before, which was too short to be rated
 */
record Shorter(String span, @Nullable Tracked tracked, boolean carried) {

    /** The converted work of a span, or of several: one denominator, three numerators (Art. 14). */
    record Volume(BigDecimal assigned, BigDecimal completed, BigDecimal quality, BigDecimal progress) {}

    /** All that should come and all that came, in the order of time. */
    static List<Shorter> of(Explained slip, List<Tracked> carried) {
        SortedMap<String, Tracked> known = new TreeMap<>(slip.longer().tracked());
        TreeSet<String> spans = new TreeSet<>(
                slip.opening() == null ? known.keySet() : slip.opening().parts());
        List<Shorter> all = new ArrayList<>();
        carried.forEach(month -> all.add(new Shorter(month.span(), month, true)));
        spans.forEach(span -> all.add(new Shorter(span, known.get(span), false)));
        return List.copyOf(all);
    }

    public @Nullable Volume volume() {
        return sum(List.of(this));
    }

    public @Nullable BigDecimal general() {
        return tracked == null ? null : points(tracked.generalPoints());
    }

    public @Nullable BigDecimal total() {
        return tracked == null ? null : points(tracked.exactTotal());
    }

    /** What quarters are scored from: the numerators together over the denominators together (Art. 17). */
    static @Nullable Volume sum(List<Shorter> some) {
        List<Volumes> all = some.stream()
                .map(Shorter::tracked)
                .filter(Objects::nonNull)
                .map(Tracked::volumes)
                .filter(Objects::nonNull)
                .toList();
        return all.isEmpty()
                ? null
                : new Volume(
                        added(all, Volumes::assigned),
                        added(all, Volumes::completed),
                        added(all, Volumes::quality),
                        added(all, Volumes::progress));
    }

    private static BigDecimal added(List<Volumes> some, Function<Volumes, String> which) {
        return Ratio.sum(some.stream().map(which).map(Ratio::parse).toList()).points();
    }

    private static @Nullable BigDecimal points(@Nullable String exact) {
        return exact == null ? null : Ratio.parse(exact).points();
    }
}
