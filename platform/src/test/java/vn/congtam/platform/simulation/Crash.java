package vn.congtam.platform.simulation;

/** The process is gone: nothing of it goes on, and nobody in it can catch that. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
        super("killed", null, false, false);
    }
}
