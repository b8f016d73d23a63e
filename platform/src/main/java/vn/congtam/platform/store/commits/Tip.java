package vn.congtam.platform.store.commits;

/**
 * The end of the log, to which the next commit is added.
 *
 * @param next the position of the next fact
 */
record Tip(long ordinal, long next, String hash) {
    static final Tip OF_NOTHING = new Tip(-1, 0, Commit.BEFORE_THE_FIRST);

    static Tip of(Commit last) {
        return new Tip(last.ordinal(), last.next(), last.hash());
    }
}
