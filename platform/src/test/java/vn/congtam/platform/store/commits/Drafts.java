package vn.congtam.platform.store.commits;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;

/** Drafts about tasks of nobody in particular. */
final class Drafts {
    static final Instant MORNING = Instant.parse("2026-10-05T01:00:00.123Z");

    private Drafts() {}

    static Draft fact(String stream, long seq) {
        return of(null, entry(stream, seq));
    }

    /** As many facts of one stream, in one commit. */
    static Draft facts(String stream, long seq, int count) {
        return of(
                null,
                LongStream.range(seq, seq + count)
                        .mapToObj(at -> entry(stream, at))
                        .toArray(Entry[]::new));
    }

    static Draft of(@Nullable String command, Entry... entries) {
        return new Draft(command, command == null ? null : "hash of " + command, MORNING, Arrays.asList(entries));
    }

    static Draft relying(Set<String> keys, Entry entry) {
        return new Draft(null, null, MORNING, List.of(entry), keys);
    }

    static Entry entry(String stream, long seq) {
        return entry(stream, seq, "{\"note\":\"Xong rồi, \\\"pos\\\":0,\"}");
    }

    static Entry entry(String stream, long seq, String payload) {
        return new Entry(
                "congtam.test/tasks",
                0,
                UUID.randomUUID().toString(),
                stream,
                seq,
                "TaskAccepted",
                1,
                MORNING,
                "VC0007",
                "VC0007:key",
                "c-1",
                Map.of("payload", "{\"pos\":0,\"rev\":"),
                payload);
    }

    static String stream() {
        return "task/" + UUID.randomUUID();
    }
}
