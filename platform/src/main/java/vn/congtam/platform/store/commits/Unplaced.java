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
    private static final String AFTER = "0,\"rev\":";
    private static final int MOST_DIGITS = 16;

    static Unplaced of(Entry entry) {
        String text = new String(entry.bytes(), StandardCharsets.UTF_8);
        int digits = text.lastIndexOf(POSITION + AFTER) + POSITION.length();
        byte[] head = text.substring(0, digits).getBytes(StandardCharsets.UTF_8);
        byte[] tail = text.substring(digits + 1).getBytes(StandardCharsets.UTF_8);
        refuseIfLarge(entry, head.length + tail.length + MOST_DIGITS);
        int length = entry.payload().getBytes(StandardCharsets.UTF_8).length;
        return new Unplaced(entry, head, tail, head.length - POSITION.length() - length, length);
    }

    private static void refuseIfLarge(Entry entry, int size) {
        if (size > FactReader.MOST_BYTES) {
            throw new EntryTooLarge(entry.type(), size);
        }
    }

    String key() {
        return entry.agg() + "#" + entry.seq();
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
