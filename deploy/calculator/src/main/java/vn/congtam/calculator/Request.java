package vn.congtam.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Violation;

/** What is to be scored, and the rule set to score it by. */
record Request(RuleSet rules, Scorable scorable) {

    /** Null when something is wrong with it; then the faults say what. */
    static @Nullable Request read(Field field, KnownRules known) {
        int before = field.faults().seen();
        Members input = field.members();
        RuleSet rules = known.of(input);
        Scorable scorable = input.field("span").isAbsent() ? SlipReading.work(input) : SpanReading.longer(input);
        if (field.faults().seen() > before) return null;
        Request request = new Request(rules, scorable);
        request.examine().forEach(wrong -> field.faults().add(wrong.under(field.pointer())));
        return request;
    }

    Score score() {
        return scorable.score(rules);
    }

    private List<Violation> examine() {
        return scorable.examine(rules);
    }
}
