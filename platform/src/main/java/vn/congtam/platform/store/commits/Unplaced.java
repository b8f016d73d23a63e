package vn.congtam.platform.store.commits;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.congtam.events.Entry;
import vn.congtam.platform.json.FactReader;

/**
 * The canonical bytes of an entry but for the digits of its position, which only the sequencer knows: the work is done
 * by the many who append, not by the one who numbers.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Unplaced(Entry entry, byte[] head, byte[] tail, int payload, int length) {
    private static final String POSITION = ",\"pos\":";
    private static final byte[] MARK = (POSITION + "0,\"rev\":").getBytes(StandardCharsets.UTF_8);
    private static final int MOST_DIGITS = 16;

    static Unplaced of(Entry entry) {
        byte[] bytes = entry.bytes();
        refuseIfLarge(entry, bytes.length + MOST_DIGITS);
        int digits = digits(bytes);
        int length = length(entry.payload());
        byte[] head = Arrays.copyOf(bytes, digits);
        byte[] tail = Arrays.copyOfRange(bytes, digits + 1, bytes.length);
        return new Unplaced(entry, head, tail, digits - POSITION.length() - length, length);
    }

    /** What follows the position holds no such text, whatever the fact before it holds. */
    private static int digits(byte[] bytes) {
        for (int at = bytes.length - MARK.length; ; at--) {
            if (Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at + POSITION.length();
            }
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void refuseIfLarge(Entry entry, int size) {
        if (size > FactReader.MOST_BYTES) {
            throw new EntryTooLarge(entry.type(), size);
        }
    }

    String key() {
        return Commit.key(entry.agg(), entry.seq());
    }

    int size() {
        return head.length + tail.length;
    }

    Commit.Stored at(long position) {
        return new Commit.Stored(
                position,
                entry.eventId(),
                entry.agg(),
                entry.seq(),
                entry.type(),
                entry.rev(),
                entry.ts(),
                payload,
                length,
                bytes(Long.toString(position).getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] bytes(byte[] digits) {
        byte[] bytes = Arrays.copyOf(head, head.length + digits.length + tail.length);
        System.arraycopy(digits, 0, bytes, head.length, digits.length);
        System.arraycopy(tail, 0, bytes, head.length + digits.length, tail.length);
        return bytes;
    }
}
