package vn.congtam.platform.wire.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.congtam.platform.wire.topic.Arrived;

/** A batch as the binder hands it over: bytes in the payload, and where they come from in lists beside it. */
final class Delivery {
    private Delivery() {}

    static List<Arrived> of(Message<List<byte[]>> batch) {
        List<?> values = batch.getPayload();
        List<String> topics = column(batch, KafkaHeaders.RECEIVED_TOPIC);
        List<Integer> partitions = column(batch, KafkaHeaders.RECEIVED_PARTITION);
        List<Long> offsets = column(batch, KafkaHeaders.OFFSET);
        List<?> keys = column(batch, KafkaHeaders.RECEIVED_KEY);
        List<Arrived> arrivals = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            arrivals.add(Arrived.of(
                    topics.get(i), partitions.get(i), offsets.get(i), bytes(keys.get(i)), bytes(values.get(i))));
        }
        return arrivals;
    }

    @SuppressWarnings("unchecked") // the binder's own headers have the types that it documents
    private static <T> List<T> column(Message<?> batch, String header) {
        Object column = batch.getHeaders().get(header);
        if (column == null) {
            throw new IllegalStateException(
                    "no " + header + ": the binding must be in batch mode and decode natively (platform.yml)");
        }
        return (List<T>) column;
    }

    /** A record without a value comes as a marker of the framework. */
    private static byte @Nullable [] bytes(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes : null;
    }
}
