package vn.congtam.verifier.casefile;

/** What cannot be read as a case file at all, with a stable code. */
public final class NotACaseFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    NotACaseFile(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
