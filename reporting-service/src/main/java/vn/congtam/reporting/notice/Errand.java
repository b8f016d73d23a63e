package vn.congtam.reporting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Something that goes from hand to hand: a task, a slip or a petition.
 *
 * @param waits for what; none while it waits for nobody
 * @param first for what it waited first
 * @param holders for whom it waits
 * @param owners whose it is
 * @param next who has it after them: who assesses or reviews
 * @param last who decides
 * @param of a task, or the span of a slip
 * @param title of a task
 * @param due the day by which it is to be done, as said last
 * @param since when it waits for these
 */
record Errand(
        @Nullable Wait waits,
        Wait first,
        List<StaffCode> holders,
        List<StaffCode> owners,
        @Nullable StaffCode next,
        @Nullable StaffCode last,
        String of,
        @Nullable String title,
        @Nullable LocalDate due,
        Instant since) {

    enum Wait {
        HAND_IN,
        ASSESS,
        SELF_SCORE,
        REVIEW,
        DECIDE,
        ANSWER
    }

    Errand waiting(Wait what, List<StaffCode> who, Instant at) {
        return new Errand(what, first, who, owners, next, last, of, title, due, at);
    }

    Errand waiting(Wait what, @Nullable StaffCode who, Instant at) {
        return who == null ? done(at) : waiting(what, List.of(who), at);
    }

    Errand done(Instant at) {
        return new Errand(null, first, List.of(), owners, next, last, of, title, due, at);
    }

    /** What was decided upon a slip is decided no more: it goes on from where it was. */
    Errand undecided(boolean selfScored, boolean reviewed, Instant at) {
        if (reviewed || first == Wait.DECIDE) return waiting(Wait.DECIDE, last, at);
        return selfScored ? waiting(Wait.REVIEW, next, at) : waiting(first, owners, at);
    }

    Errand dueOn(LocalDate day) {
        return new Errand(waits, first, holders, owners, next, last, of, title, day, since);
    }

    Errand ownedBy(List<StaffCode> who) {
        return new Errand(waits, first, holders, who, next, last, of, title, due, since);
    }

    /** It waits on where it waits for one of these. */
    Errand judgedBy(@Nullable StaffCode reviewer, @Nullable StaffCode decider) {
        Errand judged = new Errand(waits, first, holders, owners, reviewer, decider, of, title, due, since);
        if (waits == Wait.ASSESS || waits == Wait.REVIEW) return judged.waiting(waits, reviewer, since);
        return waits == Wait.DECIDE ? judged.waiting(waits, decider, since) : judged;
    }

    /** Days of Vietnam's calendar until it is due; less than none where it is late. */
    boolean isNear(LocalDate today, int days) {
        return due != null && !due.isAfter(today.plusDays(days));
    }
}
