package vn.congtam.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.scoring.Rules;

/**
 * That a rule set governs people of a kind, laid down by the province, or by one agency for itself.
 *
 * @param rules none: from that day on by those of the province again
 */
public record Adoption(SubjectKind kind, @Nullable Rules rules, LocalDate from) {

    public static Adoption of(RuleSetAdopted f) {
        return new Adoption(f.kind(), f.rules(), f.from());
    }

    public static Adoption of(OwnRulesEnded f) {
        return new Adoption(f.kind(), null, f.from());
    }

    /**
     * Adopted by that day, the last first, as far as the last end of own rules: a rule set may have run out since.
     *
     * @param told in the order told
     */
    public static Stream<Rules> on(List<Adoption> told, SubjectKind kind, LocalDate day) {
        return told.reversed().stream()
                .filter(one -> one.kind() == kind && !one.from().isAfter(day))
                .sorted(Comparator.comparing(Adoption::from).reversed())
                .map(Adoption::rules)
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
