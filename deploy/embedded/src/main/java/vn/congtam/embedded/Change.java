package vn.congtam.embedded;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** One line of the journal: what a document is from now on, or that it is no more. Said twice it means the same. */
record Change(int map, byte[] id, byte @Nullable [] document) {
    private static final int HEAD = 8;

    byte[] line() {
        int length = 8 + id.length + 1 + (document == null ? 0 : document.length);
        ByteBuffer line = ByteBuffer.allocate(HEAD + length).position(HEAD);
        line.putInt(map).putInt(id.length).put(id).put((byte) (document == null ? 0 : 1));
        if (document != null) {
            line.put(document);
        }
        return line.putInt(0, length).putInt(4, checksum(line.array(), length)).array();
    }

    /** The next whole line, or nothing when the rest was torn off by a crash. */
    static @Nullable Change next(ByteBuffer lines) {
        if (lines.remaining() < HEAD) {
            return null;
        }
        int length = lines.getInt();
        int checksum = lines.getInt();
        if (length < 9 || length > lines.remaining()) {
            return null;
        }
        byte[] line = new byte[HEAD + length];
        lines.get(line, HEAD, length);
        return checksum(line, length) == checksum ? of(ByteBuffer.wrap(line, HEAD, length)) : null;
    }

    private static Change of(ByteBuffer line) {
        int map = line.getInt();
        byte[] id = take(line, line.getInt());
        return new Change(map, id, line.get() == 0 ? null : take(line, line.remaining()));
    }

    private static byte[] take(ByteBuffer line, int length) {
        byte[] bytes = new byte[length];
        line.get(bytes);
        return bytes;
    }

    private static int checksum(byte[] line, int length) {
        CRC32C sum = new CRC32C();
        sum.update(line, HEAD, length);
        return (int) sum.getValue();
    }

    @Override
    public String toString() {
        return "change of " + Arrays.toString(id) + " in " + map;
    }
}
