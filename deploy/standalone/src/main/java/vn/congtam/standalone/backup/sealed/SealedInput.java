package vn.congtam.standalone.backup.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;

/** Opens what was sealed, segment by segment; no byte is given out that was not sealed so. */
final class SealedInput extends InputStream {
    private static final int SEALED = FileKey.SEGMENT + FileKey.TAG;

    private final InputStream from;
    private final FileKey key;
    private final Object file;
    private byte[] next;
    private byte[] clear = new byte[0];
    private int at;
    private int number;
    private boolean over;

    SealedInput(InputStream from, FileKey key, Object file) throws IOException {
        this.from = from;
        this.key = key;
        this.file = file;
        this.next = from.readNBytes(SEALED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int _ = Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) return 0;
        while (at == clear.length && !over) turn();
        if (at == clear.length) return -1;
        int some = Math.min(length, clear.length - at);
        System.arraycopy(clear, at, into, offset, some);
        at += some;
        return some;
    }

    private void turn() throws IOException {
        byte[] segment = next;
        next = segment.length < SEALED ? new byte[0] : from.readNBytes(SEALED);
        over = next.length == 0;
        try {
            clear = key.open(segment, number++, over);
        } catch (GeneralSecurityException e) {
            throw new NotWhole(
                    "Tệp sao lưu đã bị sửa hoặc bị cắt: " + file,
                    "this file of the backup was changed or cut off: " + file,
                    e);
        }
        at = 0;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
