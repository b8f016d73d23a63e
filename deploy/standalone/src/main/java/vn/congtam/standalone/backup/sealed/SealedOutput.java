package vn.congtam.standalone.backup.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Seals what is written, segment by segment; only {@link #close} makes it whole. */
final class SealedOutput extends OutputStream {
    private final OutputStream to;
    private final FileKey key;
    private final byte[] segment = new byte[FileKey.SEGMENT];
    private int filled;
    private int number;
    private boolean closed;

    SealedOutput(OutputStream to, FileKey key) {
        this.to = to;
        this.key = key;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int _ = Objects.checkFromIndexSize(offset, length, bytes.length);
        for (int from = offset; from < offset + length; ) {
            if (filled == segment.length) put(false);
            int some = Math.min(offset + length - from, segment.length - filled);
            System.arraycopy(bytes, from, segment, filled, some);
            filled += some;
            from += some;
        }
    }

    private void put(boolean last) throws IOException {
        to.write(key.seal(segment, filled, number++, last));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        put(true);
        to.close();
    }
}
