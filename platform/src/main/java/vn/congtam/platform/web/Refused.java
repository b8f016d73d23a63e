package vn.congtam.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed refusal on its way to the person who asked. */
@SuppressWarnings("serial")
public final class Refused extends RuntimeException {
    private final transient Rule rule;
    private final String pointer;
    private final transient List<Object> details;
    private @Nullable Long version;

    Refused(Rule rule, String pointer, Object... details) {
        super(rule.name() + " at '" + pointer + "' " + List.of(details), null, false, false);
        this.rule = rule;
        this.pointer = pointer;
        this.details = List.of(details);
    }

    public Rule rule() {
        return rule;
    }

    public String pointer() {
        return pointer;
    }

    public List<Object> details() {
        return details;
    }

    /** The version of the stream that refused; known to the sender of the command. */
    public @Nullable Long version() {
        return version;
    }

    public Refused at(long currentVersion) {
        this.version = currentVersion;
        return this;
    }
}
