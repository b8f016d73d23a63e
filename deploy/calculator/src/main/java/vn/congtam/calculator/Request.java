package vn.congtam.calculator;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.slip.Slip;

/** A slip and the rule set to score it by. */
record Request(RuleSet rules, Slip slip) {

    /** Null when something is wrong with it; then the faults say what. */
    static @Nullable Request read(Field field, KnownRules known) {
        int before = field.faults().seen();
        Members input = SlipReading.input(field);
        RuleSet rules = known.of(input);
        Slip slip = SlipReading.slip(input);
        if (field.faults().seen() > before) return null;
        Request request = new Request(rules, slip);
        request.examine(field);
        return request;
    }

    private void examine(Field field) {
        rules.examine(slip).forEach(wrong -> field.faults().add(wrong.under(field.pointer())));
    }
}
