package vn.congtam.platform.store.commits;

/** Somebody else was first to write at this place of the stream. */
@SuppressWarnings("serial")
public final class KeyTaken extends RuntimeException {
    KeyTaken(String key) {
        super(key + " is taken", null, false, false);
    }
}
