package vn.congtam.platform.wire.progress;

/** Somebody else changed the same document in between; all is to be read and tried again. */
@SuppressWarnings("serial")
public final class Contended extends RuntimeException {
    Contended(String id) {
        super("changed by another: " + id);
    }
}
