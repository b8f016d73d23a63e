package vn.congtam.reporting.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * What happened to somebody's work and slips of one span.
 *
 * @param events in the order in which they happened
 */
record Happening(StaffCode staff, String span, List<Event> events) {
    private static final Comparator<Event> AS_HAPPENED =
            Comparator.comparing(Event::at).thenComparing(Event::eventId);

    enum What {
        TASK_RETURNED,
        SLIP_RETURNED,
        DECIDED,
        REPLACED,
        REOPENED,
        PETITION_ANSWERED,
        CAUSE_DECIDED,
        VIEWED
    }

    /**
     * @param of a task, or the span of a slip
     * @param times so often on that day, where somebody looked
     */
    record Event(
            What what,
            Instant at,
            String by,
            String of,
            @Nullable String title,
            int times,
            String eventId) {

        private boolean isSameLook(Event other) {
            return what == What.VIEWED && other.what == What.VIEWED && by.equals(other.by) && of.equals(other.of);
        }

        private Event withAnother(Event other) {
            Event later = other.at.isAfter(at) ? other : this;
            return new Event(what, later.at, by, of, title, times + other.times, later.eventId);
        }
    }

    static Happening with(String key, @Nullable Happening known, Event event) {
        List<Event> before = known == null ? List.of() : known.events;
        Event now = before.stream()
                .filter(event::isSameLook)
                .findFirst()
                .map(one -> one.withAnother(event))
                .orElse(event);
        List<Event> all = Stream.concat(before.stream().filter(one -> !one.isSameLook(event)), Stream.of(now))
                .sorted(AS_HAPPENED)
                .toList();
        int hash = key.indexOf('#');
        return new Happening(new StaffCode(key.substring(0, hash)), key.substring(hash + 1), all);
    }
}
