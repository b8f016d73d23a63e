package vn.congtam.platform.personal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What another stream holds, turned segment by segment; no more than two of them are in memory. */
final class Segments extends InputStream {

    interface Turn {
        byte[] turn(byte[] segment, int number, boolean last);
    }

    private final InputStream from;
    private final int size;
    private final Turn turn;
    private ByteArrayInputStream turned = new ByteArrayInputStream(new byte[0]);
    private byte[] next;
    private int number;
    private boolean over;

    Segments(InputStream from, int size, Turn turn) throws IOException {
        this.from = from;
        this.size = size;
        this.turn = turn;
        this.next = from.readNBytes(size);
    }

    /** Turns the first segment before anything is asked for: what fails at once fails here. */
    void ready() throws IOException {
        while (turned.available() == 0 && !over) {
            byte[] segment = next;
            next = segment.length < size ? new byte[0] : from.readNBytes(size);
            over = next.length == 0;
            turned = new ByteArrayInputStream(turn.turn(segment, number++, over));
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int _ = Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) return 0;
        ready();
        return turned.read(into, offset, length);
    }

    @Override
    public int read() throws IOException {
        ready();
        return turned.read();
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
