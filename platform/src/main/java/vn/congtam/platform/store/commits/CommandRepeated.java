package vn.congtam.platform.store.commits;

/** The command was carried out before; here is what came of it. */
@SuppressWarnings("serial")
public final class CommandRepeated extends RuntimeException {
    private final transient Commit first;

    CommandRepeated(Commit first) {
        super("carried out before as commit " + first.ordinal(), null, false, false);
        this.first = first;
    }

    public Commit first() {
        return first;
    }
}
