package vn.congtam.platform.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskId;

/** What was handed back: a document per task. */
record Returns(int count, String lastReason, Map<String, Integer> byReason) {
    /** While set, a fact with this reason cannot be folded. */
    static final String POISON = "poison";

    static Fold<Returns> fold(AtomicBoolean broken) {
        return Fold.into(Returns.class, "returns", 1)
                .on(
                        TaskReturned.class,
                        fact -> fact.task().value(),
                        (before, fact) -> returned(before, fact, broken.get()))
                .indexed("lastReason");
    }

    private static Returns returned(@Nullable Returns before, Recorded<TaskReturned> fact, boolean broken) {
        String reason = fact.fact().reason();
        if (broken && reason.equals(POISON)) {
            throw new IllegalStateException("this fold cannot do that yet");
        }
        Map<String, Integer> reasons = new TreeMap<>(before == null ? Map.of() : before.byReason());
        reasons.merge(reason, 1, Integer::sum);
        return new Returns(before == null ? 1 : before.count() + 1, reason, reasons);
    }

    static Entry returned(String task, long seq, String reason) {
        return entry(task, seq, new TaskReturned(new TaskId(task), reason, LocalDate.parse("2026-10-31"), List.of()));
    }

    /** A fact of the same stream that the fold makes nothing of. */
    static Entry supplement(String task, long seq) {
        return entry(
                task, seq, new SupplementRequested(new TaskId(task), "ảnh", LocalDate.parse("2026-10-31"), List.of()));
    }

    static List<Entry> returned(String task, int count) {
        return Stream.iterate(0, seq -> seq + 1)
                .limit(count)
                .map(seq -> returned(task, seq, "lần " + seq + ".$"))
                .toList();
    }

    private static Entry entry(String task, long seq, Fact fact) {
        return entry(task, seq, FactNames.nameOf(fact.getClass()), Canonical.text(fact));
    }

    static Entry entry(String task, long seq, String type, String payload) {
        return new Entry(
                "congtam.khanhhoa/test",
                seq,
                "e-" + task + "-" + seq,
                "task/" + task,
                seq,
                type,
                1,
                Instant.parse("2026-10-05T01:02:03Z"),
                "VC0003",
                null,
                "c-1",
                Map.of(),
                payload);
    }
}
