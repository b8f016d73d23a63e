package vn.congtam.indicator.indicatorset.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.indicator.indicatorset.figure.Figures.Agreed;
import vn.congtam.indicator.indicatorset.figure.Figures.Reported;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.exact.Ratio;

/** Looks up figures, and what they come to. */
@Component
public class Attained {
    /** Of fewer it says nothing that all of them reached it. */
    private static final int ENOUGH = 3;

    private final ReadModel<Figures> figures;

    Attained(ReadModel<Figures> figures) {
        this.figures = figures;
    }

    public Optional<Figures> of(StaffCode staff, String span) {
        return figures.find(IndicatorValuesId.of(staff, span).value());
    }

    /** Codes of the indicators that everybody reached fully in the last span in which several were measured by them. */
    public Set<String> byEverybodyLast(List<SetEdition> versions) {
        Map<String, TreeMap<String, List<Ratio>>> all = new TreeMap<>();
        for (SetEdition version : versions) {
            figures.where(Map.of("sets", version.set().value())).forEach(one -> gather(version, one, all));
        }
        Set<String> reached = new HashSet<>();
        all.forEach((code, bySpan) -> {
            if (isReachedByAll(bySpan)) reached.add(code);
        });
        return reached;
    }

    private static boolean isReachedByAll(TreeMap<String, List<Ratio>> bySpan) {
        return bySpan.descendingMap().values().stream()
                .filter(attained -> attained.size() >= ENOUGH)
                .findFirst()
                .map(attained -> attained.stream().allMatch(Ratio.ONE::equals))
                .orElse(false);
    }

    private static void gather(SetEdition version, Figures of, Map<String, TreeMap<String, List<Ratio>>> all) {
        Map<String, Indicator> indicators = version.indicators().collect(Collectors.toMap(Indicator::code, one -> one));
        of.reported().forEach((code, reported) -> {
            Indicator one = indicators.get(code);
            if (one == null || !reported.set().equals(version.set())) return;
            Ratio attained = attained(one, of.targets().get(code), reported);
            if (attained != null) {
                all.computeIfAbsent(code, _ -> new TreeMap<>())
                        .computeIfAbsent(of.span(), _ -> new ArrayList<>())
                        .add(attained);
            }
        });
    }

    private static @Nullable Ratio attained(Indicator one, @Nullable Agreed agreed, Reported reported) {
        BigDecimal target = agreed == null || !agreed.set().equals(reported.set()) ? null : agreed.target();
        return Reckoned.of(one, target, reported.value()).attained();
    }
}
