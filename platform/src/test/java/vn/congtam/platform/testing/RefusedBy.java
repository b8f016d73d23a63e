package vn.congtam.platform.testing;

import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Matches a refusal by its code and by the field it points at, never by its words. */
public final class RefusedBy extends CustomTypeSafeMatcher<Refused> {
    private final Rule rule;
    private final @Nullable String pointer;

    private RefusedBy(Rule rule, @Nullable String pointer) {
        super("refused by " + rule.name() + (pointer == null ? "" : " at '" + pointer + "'"));
        this.rule = rule;
        this.pointer = pointer;
    }

    /** Wherever it points. */
    public static RefusedBy refusedBy(Rule rule) {
        return new RefusedBy(rule, null);
    }

    public static RefusedBy refusedBy(Rule rule, String pointer) {
        return new RefusedBy(rule, pointer);
    }

    @Override
    protected boolean matchesSafely(Refused refused) {
        return refused.rule() == rule && (pointer == null || pointer.equals(refused.pointer()));
    }
}
