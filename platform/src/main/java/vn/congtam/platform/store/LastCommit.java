package vn.congtam.platform.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.Commit;

/**
 * The commit that the current thread has made last. A command is handled on the thread of its sender, who so gets at
 * the very commit without reading it again.
 */
public final class LastCommit {
    private static final ThreadLocal<@Nullable Commit> LAST = new ThreadLocal<>();

    private LastCommit() {}

    static void is(Commit commit) {
        LAST.set(commit);
    }

    public static Optional<Commit> take() {
        Optional<Commit> commit = Optional.ofNullable(LAST.get());
        forget();
        return commit;
    }

    public static void forget() {
        LAST.remove();
    }
}
