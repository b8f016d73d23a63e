package vn.congtam.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * The journal in a file. Whoever settles first writes the lines of all who wait (group commit). A checkpoint begins
 * with a new file, and what the old one says is then in the store. Lines are noted after the change is made, so a
 * checkpoint that begins in between loses nothing: the line goes to the new file and repeats what is already so.
 */
final class FileJournal implements Journal {
    private final JournalFiles files;
    private final boolean fsync;
    private final Object writing = new Object();
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long noted;
    private volatile long settled;
    private volatile long size;
    private volatile @Nullable Exception broken;
    private FileChannel channel;

    FileJournal(JournalFiles files, boolean fsync) {
        this.files = files;
        this.fsync = fsync;
        this.channel = files.next();
    }

    @Override
    public void put(int map, Object id, byte[] document) {
        note(new Change(map, Bson.ofId(id), document));
    }

    @Override
    public void remove(int map, Object id) {
        note(new Change(map, Bson.ofId(id), null));
    }

    private void note(Change change) {
        byte[] line = change.line();
        synchronized (this) {
            waiting.writeBytes(line);
            noted += line.length;
        }
    }

    private synchronized long noted() {
        return noted;
    }

    @Override
    public void settle() {
        long mine = noted();
        if (settled < mine) {
            settle(mine);
        }
        refuseIfBroken();
    }

    private void settle(long mine) {
        synchronized (writing) {
            if (settled < mine) {
                write();
            }
        }
    }

    private void write() {
        refuseIfBroken();
        ByteArrayOutputStream lines;
        long upTo;
        synchronized (this) {
            lines = waiting;
            upTo = noted;
            waiting = new ByteArrayOutputStream();
        }
        write(ByteBuffer.wrap(lines.toByteArray()));
        settled = upTo;
    }

    private void write(ByteBuffer lines) {
        size += lines.remaining();
        try {
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
            if (fsync) {
                channel.force(false);
            }
        } catch (IOException e) {
            broken = e;
            throw new UncheckedIOException(e);
        }
    }

    /** After a failed write nobody knows what the file says; only a start can read it again. */
    private void refuseIfBroken() {
        if (broken != null) {
            throw new IllegalStateException("the journal cannot be written any more", broken);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void forgetAfter(Runnable checkpoint) {
        int newest = turnOver();
        checkpoint.run();
        files.deleteBefore(newest);
    }

    private int turnOver() {
        synchronized (writing) {
            write();
            close();
            channel = files.next();
            size = 0;
            return files.newest();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
