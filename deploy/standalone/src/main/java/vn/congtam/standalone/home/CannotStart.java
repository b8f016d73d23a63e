package vn.congtam.standalone.home;

/** Why nothing can be started, in words for the person at the terminal. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exit;

    private CannotStart(String why, int exit) {
        super(why);
        this.exit = exit;
    }

    /** What was asked makes no sense. */
    public static CannotStart misused(String why) {
        return new CannotStart(why, 2);
    }

    /** What was asked is not possible here and now. */
    public static CannotStart prevented(String why) {
        return new CannotStart(why, 1);
    }

    public int exit() {
        return exit;
    }
}
