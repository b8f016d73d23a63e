package vn.congtam.platform.wire.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import vn.congtam.platform.store.commits.Commit;

/**
 * What is written on the outside of a record, so that anybody who can read a topic can read ours (CloudEvents 1.0,
 * binary mode of the Kafka binding).
 *
 * @param topic where the facts of this service go
 * @param source the log they stand in
 */
record CloudEvents(String topic, String source) {

    Headers headers(Commit.Stored fact) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", fact.eventId());
        add(headers, "ce_type", fact.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", fact.stream());
        add(headers, "ce_time", fact.ts().toString());
        add(headers, "ce_sequence", Long.toString(fact.seq()));
        add(headers, "ce_position", Long.toString(fact.position()));
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
