package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.text.Text;

/** A refusal: the input breaks rules, so there is no score, and never a wrong one. */
@SuppressWarnings("serial")
public final class RuleViolation extends RuntimeException {
    private final transient List<Violation> violations;

    public RuleViolation(List<Violation> violations) {
        super(violations.toString(), null, false, false);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    public String code() {
        return first().code();
    }

    public String pointer() {
        return first().pointer();
    }

    public Text text() {
        return first().message();
    }

    private Violation first() {
        return violations.getFirst();
    }
}
