package vn.congtam.standalone.backup.sealed;

import org.jspecify.annotations.Nullable;

/** Why a file of a backup cannot be used, in words for the person at the terminal. */
public final class NotWhole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotWhole(String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + System.lineSeparator() + english, cause);
    }
}
