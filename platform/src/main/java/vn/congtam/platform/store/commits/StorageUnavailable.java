package vn.congtam.platform.store.commits;

import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Unavailable;

/** The database did not do what was asked, in time or at all; to be tried again later. HTTP 503. */
@SuppressWarnings("serial")
public final class StorageUnavailable extends Unavailable {
    public StorageUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
