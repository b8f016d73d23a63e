package vn.congtam.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact with all that is known of its coming about. Its canonical bytes are the same in the event store, in the Kafka
 * record, in the transparency log and in the proof that an inspector takes home.
 *
 * @param log the log it stands in, such as {@code congtam.khanhhoa/scoring}
 * @param pos its place in that log, from 0, without a gap
 * @param agg the stream it belongs to, such as {@code task/0198c1}
 * @param seq its place in that stream, from 0, without a gap
 * @param actor the staff code of who did it, or the name of the automation that did
 * @param cause the id of the fact or command that led to it
 * @param correlation the same for all that followed from one act of a person
 * @param payload the fact itself, as canonical JSON
 */
public record Entry(
        String log,
        long pos,
        String eventId,
        String agg,
        long seq,
        String type,
        int rev,
        Instant ts,
        String actor,
        @Nullable String cause,
        @Nullable String correlation,
        Map<String, String> meta,
        String payload) {

    public byte[] bytes() {
        return Canonical.bytes(new Written(
                1,
                log,
                pos,
                eventId,
                agg,
                seq,
                type,
                rev,
                ts,
                actor,
                cause,
                correlation,
                meta.isEmpty() ? null : meta,
                new Canonical.Raw(payload)));
    }

    private record Written(
            int v,
            String log,
            long pos,
            String eventId,
            String agg,
            long seq,
            String type,
            int rev,
            Instant ts,
            String actor,
            @Nullable String cause,
            @Nullable String correlation,
            @Nullable Map<String, String> meta,
            Canonical.Raw payload) {}
}
