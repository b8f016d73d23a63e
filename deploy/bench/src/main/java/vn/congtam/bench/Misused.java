package vn.congtam.bench;

/** What was asked on the command line makes no sense; the message says so in both languages. */
public final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Misused(String vietnamese, String english, String usage) {
        super(vietnamese + " / " + english + System.lineSeparator() + usage);
    }
}
