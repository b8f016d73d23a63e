package vn.congtam.reporting.dashboard.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.classification.Cap;
import vn.congtam.rulebook.classification.CapReport;
import vn.congtam.rulebook.classification.Classified;
import vn.congtam.rulebook.classification.Count;
import vn.congtam.rulebook.classification.Exceptional;
import vn.congtam.rulebook.text.Text;

/**
 * How many are Excellent in an agency or in one of its groups of similar tasks, and how many may be (Art. 20.5); nothing
 * follows from it here.
 *
 * @param group absent for the whole agency
 * @param percent that holds there
 * @param text the same as a sentence
 */
public record Capped(
        @Nullable String group, long excellent, long good, long allowed, long exceeded, BigDecimal percent, Text text) {

    /** By one rule set; the agency before its groups. */
    public static List<Capped> all(RuleSet rules, List<Classified> people, @Nullable Exceptional exception) {
        CapReport report = Cap.by(rules).check(people, exception);
        BigDecimal percent =
                exception == null ? rules.law().ratio("cap.percent").share() : exception.percent();
        List<Step> told = report.explanation();
        int before = told.size() - report.counts().size();
        List<Capped> all = new ArrayList<>();
        for (int i = 0; i < report.counts().size(); i++) {
            all.add(of(report.counts().get(i), percent, told.get(before + i).text()));
        }
        return List.copyOf(all);
    }

    /** What a meter goes to. */
    public long scale() {
        return Math.max(1, Math.max(allowed, excellent));
    }

    private static Capped of(Count count, BigDecimal percent, Text text) {
        return new Capped(
                count.group(), count.excellent(), count.good(), count.allowed(), count.exceeded(), percent, text);
    }
}
