package vn.congtam.platform.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a packed file. All that is unpacked of it together has a limit, whatever the file says of its size. */
final class Parts implements Closeable {
    private static final long MOST_UNPACKED = 24L * 1024 * 1024;

    private final ZipFile file;
    private long left = MOST_UNPACKED;

    Parts(Path path) throws IOException {
        file = new ZipFile(path.toFile());
    }

    boolean has(String name) {
        return file.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw Refusal.SHEET_UNREADABLE.refuse("/file");
        }
        return new Measured(file.getInputStream(entry));
    }

    private void took(long bytes) {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            throw Refusal.SHEET_UNPACKS_TOO_LARGE.refuse("/file", MOST_UNPACKED / 1024 / 1024);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private final class Measured extends FilterInputStream {
        Measured(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            took(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int bytes = super.read(into, from, length);
            took(bytes);
            return bytes;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            took(skipped);
            return skipped;
        }
    }
}
