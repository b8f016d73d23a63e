package vn.congtam.scoring.explanation.basis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;

/**
 * A fact that something rests on, by its place in its log, so that anyone can look it up and prove it.
 *
 * @param said with a fact of a task: the cause, the document or the reason
 */
public record Source(
        String eventId,
        String type,
        Instant at,
        String actor,
        String log,
        long position,
        @Nullable String said) {

    static Source of(Entry entry) {
        return from(entry, null);
    }

    static Source of(Entry entry, TaskFact fact) {
        return from(entry, said(fact));
    }

    private static Source from(Entry entry, @Nullable String said) {
        return new Source(entry.eventId(), entry.type(), entry.ts(), entry.actor(), entry.log(), entry.pos(), said);
    }

    private static @Nullable String said(TaskFact fact) {
        return switch (fact) {
            case QualityFailureCounted f -> f.reason();
            case TaskHandedOver f -> f.reason();
            case ExemptionRequested f -> f.cause();
            case ExemptionGranted f -> f.document();
            case ExemptionRefused f -> f.reason();
            default -> null;
        };
    }
}
