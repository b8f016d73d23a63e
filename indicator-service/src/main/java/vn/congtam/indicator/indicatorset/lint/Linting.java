package vn.congtam.indicator.indicatorset.lint;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.figure.Attained;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;

/** Looks a set over among all that is known besides. */
@Component
public class Linting {
    private final SetShelf sets;
    private final Attained attained;
    private final ProvinceFactors factors;

    Linting(SetShelf sets, Attained attained, ProvinceFactors factors) {
        this.sets = sets;
        this.attained = attained;
        this.factors = factors;
    }

    public List<Hint> hints(String set, RegulationId regulation, SetContent content) {
        IndicatorSetId id = new IndicatorSetId(set);
        List<SetEdition> all = sets.of(regulation).stream()
                .filter(one -> !one.set().equals(id))
                .toList();
        return Lint.of(content, new Others(forOthers(all, content), reachedByAll(all, content), factors(content)));
    }

    /** A template is for nobody, so nobody copies from it. */
    private static List<SetEdition> forOthers(List<SetEdition> all, SetContent content) {
        return all.stream()
                .filter(one -> one.content().coverage() != null && content.coverage() != null)
                .filter(one -> !Objects.equals(one.content().coverage(), content.coverage()))
                .toList();
    }

    /** Measured last by former versions for the same people. */
    private Set<String> reachedByAll(List<SetEdition> all, SetContent content) {
        if (content.coverage() == null) return Set.of();
        return attained.byEverybodyLast(all.stream()
                .filter(one -> content.coverage().equals(one.content().coverage()))
                .toList());
    }

    private List<Others.Factor> factors(SetContent content) {
        return content.catalogue() == null ? List.of() : factors.of(content.catalogue());
    }
}
