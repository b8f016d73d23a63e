package vn.congtam.platform.json;

import org.jspecify.annotations.Nullable;

/** Bytes that cannot be what they should be. */
@SuppressWarnings("serial")
public final class Unreadable extends RuntimeException {
    public Unreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
