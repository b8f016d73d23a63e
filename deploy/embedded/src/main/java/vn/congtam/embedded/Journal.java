package vn.congtam.embedded;

/** What was changed since the last checkpoint. A change is durable once {@link #settle} has returned. */
interface Journal extends AutoCloseable {
    Journal NONE = new Journal() {};

    default void put(int map, Object id, byte[] document) {}

    default void remove(int map, Object id) {}

    /** Waits until all that was noted so far can no longer be lost. */
    default void settle() {}

    /** How many bytes a start would have to read again. */
    default long size() {
        return 0;
    }

    /** Runs a checkpoint and then forgets what was noted before it began. */
    default void forgetAfter(Runnable checkpoint) {
        checkpoint.run();
    }

    @Override
    default void close() {}
}
