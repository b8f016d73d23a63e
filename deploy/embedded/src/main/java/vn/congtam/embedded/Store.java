package vn.congtam.embedded;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All collections in one file, and the journal of what has been changed since that file was last written. */
final class Store implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Store.class);
    static final int CHECKPOINT_BYTES = 32 << 20;
    private static final int COMPACTION_MILLIS = 500;

    private final MVStore file;
    private final Journal journal;
    private final boolean fsync;
    private final int checkpointBytes;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ExecutorService checkpoints = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("congtam-checkpoint").daemon().factory());

    private Store(MVStore file, Journal journal, boolean fsync, int checkpointBytes) {
        this.file = file;
        this.journal = journal;
        this.fsync = fsync;
        this.checkpointBytes = checkpointBytes;
    }

    static Store inMemory() {
        return new Store(MVStore.open(null), Journal.NONE, false, CHECKPOINT_BYTES);
    }

    static Store in(Path dir, boolean fsync, int checkpointBytes) {
        MVStore file = open(dir.resolve("database.mv"));
        JournalFiles files = new JournalFiles(dir);
        files.replay(change -> apply(file, change));
        Store store = new Store(file, new FileJournal(files, fsync), fsync, checkpointBytes);
        store.checkpoint();
        return store;
    }

    private static MVStore open(Path path) {
        MVStore file = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(cacheMegabytes())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        file.setRetentionTime(0);
        return file;
    }

    private static int cacheMegabytes() {
        return (int) Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 16, 256);
    }

    /**
     * A change of a collection that was dropped later finds no map: the file says so before the journal is forgotten, and
     * a crash may come in between.
     */
    private static void apply(MVStore file, Change change) {
        if (file.getMapName(change.map()) == null) return;
        MVMap<Object, byte[]> map = file.openMap(change.map(), types());
        if (change.document() != null) {
            map.put(Bson.id(change.id()), change.document());
        } else {
            map.remove(Bson.id(change.id()));
        }
    }

    private static MVMap.Builder<Object, byte[]> types() {
        return new MVMap.Builder<Object, byte[]>().keyType(new IdType()).valueType(ByteArrayDataType.INSTANCE);
    }

    Set<String> names() {
        return file.getMapNames().stream().collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The journal knows maps by number, so a new one is in the file before anything is noted of it. None may come, go or be
     * renamed while the file is written: it would not be written with the others, and the next commit would take the file
     * for complete.
     */
    synchronized MVMap<Object, byte[]> map(String name) {
        boolean isNew = !file.hasMap(name);
        MVMap<Object, byte[]> map = file.openMap(name, types());
        if (isNew) {
            checkpoint();
        }
        return map;
    }

    Documents documents(String name) {
        return new Documents(map(name), journal);
    }

    synchronized void drop(String name) {
        if (file.hasMap(name)) {
            file.removeMap(map(name));
            checkpoint();
        }
    }

    synchronized void rename(String from, String to) {
        file.renameMap(map(from), to);
        checkpoint();
    }

    long fileSize() {
        return file.getFileStore() == null ? 0 : file.getFileStore().size();
    }

    /** Waits until all changes made so far can no longer be lost. */
    void settle() {
        journal.settle();
        if (isCheckpointDue() && due.compareAndSet(false, true)) {
            checkpoints.execute(this::checkpointInBackground);
        }
    }

    private boolean isCheckpointDue() {
        return journal.size() > checkpointBytes || file.getUnsavedMemory() > checkpointBytes;
    }

    private void checkpointInBackground() {
        try {
            checkpoint();
        } catch (RuntimeException e) {
            log.error("checkpoint failed; the journal is kept", e);
        } finally {
            due.set(false);
        }
    }

    private synchronized void checkpoint() {
        journal.forgetAfter(this::write);
    }

    private void write() {
        file.commit();
        if (fsync) {
            file.sync();
        }
    }

    @Override
    public void close() {
        checkpoints.close();
        checkpoint();
        journal.close();
        compacted();
    }

    /** All is written by now; a file that could not be made smaller is as good. */
    private void compacted() {
        try {
            file.close(COMPACTION_MILLIS);
        } catch (MVStoreException tooEarly) {
            log.warn("the file of the database stays as large as it is", tooEarly);
            file.closeImmediately();
        }
    }
}
