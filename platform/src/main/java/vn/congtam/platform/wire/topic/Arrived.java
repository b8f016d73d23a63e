package vn.congtam.platform.wire.topic;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from a topic, not yet read.
 *
 * @param key the stream that the sender says it belongs to
 */
@SuppressWarnings("ArrayRecordComponent") // told apart by its place, never by its bytes
public record Arrived(
        String topic, int partition, long offset, @Nullable String key, byte[] bytes) {
    private static final byte[] NOTHING = {};

    public static Arrived of(String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {
        String text = key == null ? null : new String(key, StandardCharsets.UTF_8);
        return new Arrived(topic, partition, offset, text, value == null ? NOTHING : value);
    }

    public String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
