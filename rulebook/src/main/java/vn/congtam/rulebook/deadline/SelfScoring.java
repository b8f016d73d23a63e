package vn.congtam.rulebook.deadline;

import java.time.LocalDate;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Steps;

/**
 * Until when a self-score is waited for (Art. 18). After that day the review goes on without one: who gives none keeps
 * nobody from being rated, and what is missing is not zero.
 */
public final class SelfScoring {
    private final Parameters law;

    private SelfScoring(RuleSet rules) {
        law = rules.law();
    }

    public static SelfScoring by(RuleSet rules) {
        return new SelfScoring(rules);
    }

    /** @param due when the slip is due as a whole */
    public LocalDate due(LocalDate due) {
        return due.minusDays(law.count("self-score.days-before-due"));
    }

    /** @param today a day of Vietnam's calendar */
    public boolean isOver(LocalDate due, LocalDate today) {
        return today.isAfter(due(due));
    }

    /** Told where the general criteria were reviewed without one. */
    public Step missed(LocalDate last) {
        Steps steps = new Steps(law);
        steps.add("self-score", "self-score.missing", null, Inputs.of("due", last));
        return steps.all().getFirst();
    }
}
