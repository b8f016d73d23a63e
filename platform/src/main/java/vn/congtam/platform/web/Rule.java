package vn.congtam.platform.web;

/**
 * Why something is refused: an enum of the feature, whose constants are stable codes. The sentences for people stand
 * in the message bundles under {@code refusal.CODE}.
 */
public interface Rule {
    String name();

    /** How the refusal is answered; a broken rule unless the code says otherwise. */
    default Kind kind() {
        return Kind.RULE;
    }

    /** @param pointer to the field, as a JSON pointer into the request; empty when it is about no single field */
    default Refused refuse(String pointer, Object... details) {
        return new Refused(this, pointer, details);
    }

    default Refused refuse() {
        return refuse("");
    }

    /** HTTP 422, 409, 404, 410, 403, 401, 429 and 503. */
    enum Kind {
        RULE,
        STATE,
        UNKNOWN,
        GONE,
        FORBIDDEN,
        UNPROVED,
        EXHAUSTED,
        AWAY
    }
}
