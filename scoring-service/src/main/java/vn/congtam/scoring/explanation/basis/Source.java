package vn.congtam.scoring.explanation.basis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;

/**
 * A fact that something rests on, by its place in its log, so that anyone can look it up and prove it.
 *
 * @param said with a fact of a task: the cause, the document or the reason
 * @param about whose these words are, where they are about his circumstances
 */
public record Source(
        String eventId,
        String type,
        Instant at,
        String actor,
        String log,
        long position,
        @Personal(of = "about") @Nullable String said,
        @Nullable StaffCode about) {

    static Source of(Entry entry) {
        return from(entry, null, null);
    }

    static Source of(Entry entry, TaskFact fact) {
        return from(entry, said(fact), about(fact));
    }

    private static Source from(Entry entry, @Nullable String said, @Nullable StaffCode about) {
        return new Source(
                entry.eventId(), entry.type(), entry.ts(), entry.actor(), entry.log(), entry.pos(), said, about);
    }

    private static @Nullable StaffCode about(TaskFact fact) {
        return switch (fact) {
            case TaskHandedOver f -> f.from();
            case ExemptionRequested f -> f.lines().getFirst().owner();
            default -> null;
        };
    }

    private static @Nullable String said(TaskFact fact) {
        return switch (fact) {
            case QualityFailureCounted f -> f.reason();
            case FileFailed f -> f.number() + ": " + f.reason();
            case TaskHandedOver f -> f.reason();
            case ExemptionRequested f -> f.cause();
            case ExemptionGranted f -> f.document();
            case ExemptionRefused f -> f.reason();
            default -> null;
        };
    }
}
