package vn.congtam.platform.store.commits;

import java.time.Duration;
import java.util.List;

/** The commits of a service in their one order, for whoever follows them: the relay, the ledger, a replay. */
public interface CommitFeed {

    /** The ordinal of the last commit; -1 when there is none. */
    long head();

    /**
     * The commits from this ordinal on, in order and without a gap; fewer than {@code most} when the log ends or the
     * answer would grow too large, none when it ends before the ordinal.
     *
     * @throws StorageUnavailable when the database cannot be reached
     */
    List<Commit> from(long ordinal, int most);

    /**
     * The ordinal of the commit that holds the fact at this position; {@code head() + 1} when it is not yet written.
     */
    long ordinalOf(long position);

    /**
     * Waits until there is a commit after this ordinal, and no longer than the time given. A commit of this process is
     * seen at once, one of another process within 50 ms, or within 300 ms when nobody has written for some seconds.
     *
     * @return whether there is one
     */
    boolean awaitBeyond(long ordinal, Duration atMost) throws InterruptedException;
}
