package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The first days of what was decided of one kind, each in force until the next. */
record Days(List<LocalDate> all) {
    static final Days NONE = new Days(List.of());

    LocalDate latest() {
        return all.isEmpty() ? LocalDate.MIN : all.getLast();
    }

    /** What was in force on a past day is never rewritten; a wrong record is followed by another. */
    static void mustFollow(LocalDate latest, LocalDate from) {
        if (!from.isAfter(latest)) {
            throw Refusal.OVERLAP.refuse("/from", latest);
        }
    }

    boolean include(LocalDate day) {
        return all.contains(day);
    }

    Days and(LocalDate day) {
        return new Days(Stream.concat(all.stream(), Stream.of(day)).toList());
    }

    Days without(LocalDate day) {
        return new Days(all.stream().filter(one -> !one.equals(day)).toList());
    }
}
