package vn.congtam.bench.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskId;

/** Facts of which each entry has about 400 bytes. */
public final class Events {
    public static final int BYTES = 400;
    public static final LocalDate DUE = LocalDate.parse("2026-10-31");
    private static final String TYPE = "SupplementRequested";
    private static final String ACTOR = "VC0007";

    private final String log;
    private final String reason;

    /** @param log the name of the log that they stand in */
    public Events(String log) {
        this.log = log;
        int rest = BYTES - entry(new TaskId("t00001"), 100, Instant.now(), "").bytes().length;
        this.reason = "x".repeat(Math.max(1, rest));
    }

    public static TaskId task(int number) {
        return new TaskId(String.format("t%05d", number));
    }

    public SupplementRequested fact(TaskId task) {
        return new SupplementRequested(task, reason, DUE, List.of());
    }

    public Entry entry(TaskId task, long seq, Instant at) {
        return entry(task, seq, at, reason);
    }

    private Entry entry(TaskId task, long seq, Instant at, String text) {
        return new Entry(
                log,
                0,
                UUID.randomUUID().toString(),
                stream(task),
                seq,
                TYPE,
                1,
                Instant.ofEpochMilli(at.toEpochMilli()),
                ACTOR,
                null,
                null,
                Map.of(),
                Canonical.text(new SupplementRequested(task, text, DUE, List.of())));
    }

    public static String stream(TaskId task) {
        return "task/" + task.value();
    }

    public static String actor() {
        return ACTOR;
    }
}
