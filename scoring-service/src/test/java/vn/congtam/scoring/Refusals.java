package vn.congtam.scoring;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Matches refusals by their code, never by their text. */
public final class Refusals extends TypeSafeMatcher<Refused> {
    private final Rule rule;
    private final @Nullable String pointer;

    private Refusals(Rule rule, @Nullable String pointer) {
        this.rule = rule;
        this.pointer = pointer;
    }

    public static Matcher<Refused> refused(Rule rule) {
        return new Refusals(rule, null);
    }

    public static Matcher<Refused> refused(Rule rule, String pointer) {
        return new Refusals(rule, pointer);
    }

    @Override
    protected boolean matchesSafely(Refused refusal) {
        return refusal.rule() == rule && (pointer == null || pointer.equals(refusal.pointer()));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused for " + rule.name() + (pointer == null ? "" : " at " + pointer));
    }
}
