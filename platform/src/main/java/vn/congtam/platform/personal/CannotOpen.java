package vn.congtam.platform.personal;

import org.jspecify.annotations.Nullable;

/** A sealed text that is not what was sealed, or whose key is not where it should be. Never says what is in it. */
@SuppressWarnings("serial")
public final class CannotOpen extends RuntimeException {
    public CannotOpen(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
