package vn.congtam.ledger;

/** What is wrong with a file or a claim: a stable code, told by {@link Flawed}. */
public enum Flaw {
    TOO_LONG(true),
    TOO_MANY(true),
    TRUNCATED(true),
    WRONG_LENGTH(true),
    NOT_UTF8(true),
    CONTROL_CHARACTER(true),
    NOT_BASE64(true),
    NOT_A_NUMBER(true),
    NOT_A_NAME(true),
    NOT_A_KEY(true),
    MALFORMED(true),
    UNKNOWN_KIND(true),
    KEY_ID_DIFFERS(true),
    KEYS_DIFFER(true),
    WRONG_KIND(true),
    DUPLICATE_KEY(true),

    UNKNOWN_ORIGIN(false),
    UNSIGNED(false),
    BAD_SIGNATURE(false),
    TOO_FEW_WITNESSES(false),
    OUT_OF_RANGE(false),
    PROOF_LENGTH(false),
    ROOT_DIFFERS(false),
    STALE(false),
    SHRUNK(false),
    FORKED(false);

    private final boolean unreadable;

    Flaw(boolean unreadable) {
        this.unreadable = unreadable;
    }

    /** It cannot be read at all; otherwise it was read, and does not hold. */
    public boolean unreadable() {
        return unreadable;
    }

    public Flawed in(String what) {
        return new Flawed(this, what);
    }

    public void unless(boolean good, String what) {
        if (!good) throw in(what);
    }
}
