package vn.congtam.reporting.dashboard.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;

/**
 * One task of an owner in one month, as it stands.
 *
 * @param due the day by which it is to be handed in, as said last
 * @param open units not completed yet
 * @param submitted since which day it waits for whoever assesses it; none while it is with its owner
 * @param claimed whether an objective cause is claimed and not decided
 */
public record Job(
        String title,
        String month,
        LocalDate due,
        int open,
        @Nullable LocalDate submitted,
        boolean claimed) {

    static Job assigned(Line line, LocalDate due) {
        return new Job(line.title(), line.month(), due, line.work().open(), null, false);
    }

    Job submitted(LocalDate day) {
        return new Job(title, month, due, open, day, claimed);
    }

    /** It is with its owner again. */
    Job returned(Line line, LocalDate again) {
        return new Job(title, month, again, line.work().open(), null, claimed);
    }

    Job assessed(Line line) {
        return new Job(title, month, due, line.work().open(), null, claimed);
    }

    Job counted(Line line) {
        return new Job(title, month, due, line.work().open(), submitted, claimed);
    }

    Job claimed(boolean now) {
        return new Job(title, month, due, open, submitted, now);
    }

    /** What was missed before it was handed over stays missed; nobody waits for it any more. */
    Job closed() {
        return new Job(title, month, due, 0, null, false);
    }

    public Pace paceOn(LocalDate today) {
        if (open == 0) return Pace.DONE;
        if (claimed || submitted != null && submitted.plusDays(Pace.PATIENCE).isBefore(today)) return Pace.BLOCKED;
        return submitted == null && due.isBefore(today) ? Pace.LATE : Pace.RUNNING;
    }
}
