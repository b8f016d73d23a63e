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

    /**
     * Who gets his slip late has as many days for it as others have between theirs and the end.
     *
     * @param due when the slip is due as a whole
     * @param opened the day since which he has it
     */
    public LocalDate due(LocalDate due, LocalDate opened) {
        int days = law.count("self-score.days-before-due");
        LocalDate usual = due.minusDays(days);
        LocalDate own = opened.plusDays(days);
        return own.isAfter(usual) ? own : usual;
    }

    /** @param today a day of Vietnam's calendar */
    public boolean isOver(LocalDate due, LocalDate opened, LocalDate today) {
        return today.isAfter(due(due, opened));
    }

    /** Told where the general criteria were reviewed without one. */
    public Step missed(LocalDate last) {
        Steps steps = new Steps(law);
        steps.add("self-score", "self-score.missing", null, Inputs.of("due", last));
        return steps.all().getFirst();
    }
}
