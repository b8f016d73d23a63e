package vn.congtam.submission;

import org.hamcrest.CustomTypeSafeMatcher;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Matches a refusal by its code and by the field it points at, never by its words. */
public final class RefusedBy extends CustomTypeSafeMatcher<Throwable> {
    private final Rule rule;
    private final String pointer;

    private RefusedBy(Rule rule, String pointer) {
        super("refused by " + rule.name() + " at '" + pointer + "'");
        this.rule = rule;
        this.pointer = pointer;
    }

    public static RefusedBy refusedBy(Rule rule, String pointer) {
        return new RefusedBy(rule, pointer);
    }

    @Override
    protected boolean matchesSafely(Throwable e) {
        return e instanceof Refused refused
                && refused.rule() == rule
                && refused.pointer().equals(pointer);
    }
}
