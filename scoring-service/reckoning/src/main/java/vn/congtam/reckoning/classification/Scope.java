package vn.congtam.reckoning.classification;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.PeriodFact.Excess;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.classification.ApprovedOrder;
import vn.congtam.rulebook.classification.Candidate;
import vn.congtam.rulebook.classification.Count;
import vn.congtam.rulebook.classification.Places;
import vn.congtam.rulebook.classification.Ranking;
import vn.congtam.rulebook.text.Text;

/**
 * The agency, or a group of similar tasks in it, with how many may be Excellent there.
 *
 * @param percent that holds there
 * @param text how many are and may be, as a sentence
 */
public record Scope(
        RuleSet rules,
        Count count,
        BigDecimal percent,
        List<Graded> people,
        Text text,
        @Nullable ApprovedOrder order) {

    public boolean isExceeded() {
        return count.exceeded() > 0;
    }

    /** Who keeps Excellent if the others become Good; it proposes, and changes no grade. */
    public Places proposal() {
        return Ranking.by(rules).keep(candidates(), count.mayKeep(), order);
    }

    /** As the period tells it. */
    public Excess excess() {
        return new Excess(rules.id(), count.group(), (int) count.excellent(), (int) count.allowed());
    }

    private List<Candidate> candidates() {
        return people.stream()
                .filter(Graded::isExcellent)
                .flatMap(one -> one.candidate().stream())
                .toList();
    }

    /** Excellent without a total: nothing ranks them. */
    public List<String> unranked() {
        return people.stream()
                .filter(one -> one.isExcellent() && one.exactTotal() == null)
                .map(Graded::key)
                .toList();
    }
}
