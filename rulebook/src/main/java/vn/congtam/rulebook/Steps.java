package vn.congtam.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Messages;

/**
 * An explanation while it is written. A sentence is filled from the inputs and the value of its own step, so it cannot
 * say anything else than they do.
 */
public final class Steps {
    private static final Messages MESSAGES = Messages.beside(Steps.class);

    private final Parameters parameters;
    private final List<Step> steps = new ArrayList<>();

    public Steps(Parameters parameters) {
        this.parameters = parameters;
    }

    public void add(String rule, @Nullable Object value, Inputs inputs) {
        add(rule, rule, value, inputs);
    }

    /** @param sentence where a rule has more than one */
    public void add(String rule, String sentence, @Nullable Object value, Inputs inputs) {
        String shown = value == null ? null : Inputs.shown(value);
        var text = MESSAGES.text("step." + sentence, values(inputs.all(), shown), inputs.words(), inputs.said());
        steps.add(new Step(rule, parameters.text("article." + rule), text, inputs.all(), shown));
    }

    /** Takes over what was told elsewhere. */
    public void addAll(List<Step> told) {
        steps.addAll(told);
    }

    private static Map<String, String> values(Map<String, String> inputs, @Nullable String value) {
        Map<String, String> values = new HashMap<>(inputs);
        if (value != null) values.put("value", value);
        return values;
    }

    public List<Step> all() {
        return List.copyOf(steps);
    }
}
