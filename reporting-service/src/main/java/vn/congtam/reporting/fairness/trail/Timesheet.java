package vn.congtam.reporting.fairness.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalId;

/** The time that somebody wrote down in the journal of a month; what was struck out or denied does not count. */
public record Timesheet(StaffCode staff, String month, List<Item> items) {

    public record Item(int entry, LocalDate day, int minutes, Deed deed) {}

    static Timesheet with(@Nullable Timesheet known, JournalId journal, Item item) {
        List<Item> before = known == null ? List.of() : known.items;
        return new Timesheet(
                journal.staff(),
                journal.month(),
                Stream.concat(before.stream(), Stream.of(item)).toList());
    }

    Timesheet without(int entry) {
        return new Timesheet(
                staff,
                month,
                items.stream().filter(item -> item.entry() != entry).toList());
    }

    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }
}
