package vn.congtam.submission.connector.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Message;
import vn.congtam.platform.web.Act;

/**
 * What the messages about a file come to: they are told in the order in which things happened there, however they arrived,
 * so the same messages always make the same of it.
 *
 * @param since when it was received; none as long as that was not said
 * @param held since when it is with that account
 * @param late how often it was done after its day
 */
record Course(
        @Nullable LocalDate since,
        @Nullable String kind,
        @Nullable String account,
        @Nullable LocalDate held,
        Map<String, String> attributes,
        @Nullable LocalDate due,
        boolean done,
        int late,
        boolean withdrawn) {
    private static final Course NOTHING = new Course(null, null, null, null, Map.of(), null, false, 0, false);
    private static final Comparator<Message> AS_IT_HAPPENED =
            Comparator.comparing(Message::at).thenComparing(Message::progress).thenComparing(Message::id);

    static Course of(Collection<Message> messages) {
        Course course = NOTHING;
        for (Message one : messages.stream().sorted(AS_IT_HAPPENED).toList()) course = course.after(one);
        return course;
    }

    private Course after(Message m) {
        Course told = told(m);
        return switch (m.progress()) {
            case RECEIVED -> told.since == null ? told.received(m.at()) : told;
            case CHANGED -> told;
            case DONE -> done ? told : told.with(true, told.isMissed(m) ? late + 1 : late, withdrawn);
            case REOPENED -> told.with(false, late, false);
            case WITHDRAWN -> told.with(done, late, true);
        };
    }

    private Course told(Message m) {
        Map<String, String> all = new TreeMap<>(attributes);
        if (m.attributes() != null) all.putAll(m.attributes());
        return new Course(
                since,
                m.kind() == null ? kind : m.kind(),
                m.account() == null ? account : m.account(),
                m.account() == null || m.account().equals(account) ? held : day(m.at()),
                all,
                m.due() == null ? due : m.due(),
                done,
                late,
                withdrawn);
    }

    private Course received(Instant at) {
        return new Course(day(at), kind, account, held, attributes, due, done, late, withdrawn);
    }

    private Course with(boolean isDone, int times, boolean isWithdrawn) {
        return new Course(since, kind, account, held, attributes, due, isDone, times, isWithdrawn);
    }

    /** Whoever takes it over later need not have served when it was received. */
    LocalDate heldSince(LocalDate received) {
        return held == null || held.isBefore(received) ? received : held;
    }

    private boolean isMissed(Message m) {
        return m.late() == null ? due != null && day(m.at()).isAfter(due) : m.late();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Act.VIETNAM);
    }
}
