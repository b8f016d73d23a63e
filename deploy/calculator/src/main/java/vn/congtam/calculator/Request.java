package vn.congtam.calculator;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.slip.Slip;

/** A slip and the rule set to score it by. */
record Request(RuleSet rules, Slip slip) {

    /** Null when something is wrong with it; then the faults say what. */
    static @Nullable Request read(Field field) {
        int before = field.faults().seen();
        Members input = SlipReading.input(field);
        RuleSet rules = rules(input.field("rules"));
        Slip slip = SlipReading.slip(input);
        if (field.faults().seen() > before) return null;
        Request request = new Request(rules, slip);
        request.examine(field);
        return request;
    }

    private void examine(Field field) {
        rules.examine(slip).forEach(wrong -> field.faults().add(wrong.under(field.pointer())));
    }

    private static RuleSet rules(Field field) {
        String id = field.text();
        return id == null || !(field.json() instanceof Json.Text) ? RuleSet.of(RuleSet.DEFAULT) : rules(id, field);
    }

    private static RuleSet rules(String id, Field field) {
        try {
            return RuleSet.of(id);
        } catch (RuleViolation unknown) {
            field.faults().add(Defect.RULE_SET_UNKNOWN.at(field.pointer(), id));
            return RuleSet.of(RuleSet.DEFAULT);
        }
    }
}
