package vn.congtam.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.rulebook.text.Text;

/** A refusal: the input breaks rules, so there is no score, and never a wrong one. */
@SuppressWarnings("serial")
public final class RuleViolation extends RuntimeException {
    private static final int MOST_TOLD = 5;

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

    /** Where it is wrong and why, of the first few violations, in one line. */
    public Text told() {
        return new Text(told(Text::vi), told(Text::en));
    }

    private String told(Function<Text, String> in) {
        return violations.stream()
                .limit(MOST_TOLD)
                .map(one -> one.pointer() + " " + in.apply(one.message()))
                .collect(Collectors.joining(" "));
    }

    private Violation first() {
        return violations.getFirst();
    }
}
