package vn.congtam.events.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/**
 * What an official wrote down of his days. It scores nothing by itself: it counts once handed in with a task and accepted.
 * Entries have numbers from 1.
 */
@PublishedBy("submission")
public sealed interface JournalFact extends Fact {
    JournalId journal();

    StaffCode staff();

    /**
     * @param quantity of what was done; 1 unless said
     * @param product its code in the catalogue, where it was said
     * @param minutes that it took, where that was said: time counts for nothing, and helps to see what cannot be
     */
    record WorkLogged(
            JournalId journal,
            StaffCode staff,
            int entry,
            LocalDate day,
            int quantity,
            @Nullable String product,
            @Personal String text,
            @Nullable Integer minutes)
            implements JournalFact {}

    /** A day out of office, with the people or on a site, to be confirmed by a witness. */
    record FieldDayLogged(
            JournalId journal,
            StaffCode staff,
            int entry,
            LocalDate day,
            int quantity,
            @Nullable String product,
            @Personal String text,
            @Personal String place,
            StaffCode witness,
            @Nullable Integer minutes)
            implements JournalFact {}

    record FieldDayConfirmed(JournalId journal, StaffCode staff, int entry, StaffCode witness) implements JournalFact {}

    record FieldDayDenied(
            JournalId journal,
            StaffCode staff,
            int entry,
            StaffCode witness,
            @Personal String reason) implements JournalFact {}

    /** By its writer: it stays readable, and can be handed in no more. */
    record EntryStruck(JournalId journal, StaffCode staff, int entry) implements JournalFact {}

    /** @param quantity of all the entries, as it was handed in */
    record EntriesHandedIn(JournalId journal, StaffCode staff, List<Integer> entries, TaskId task, int quantity)
            implements JournalFact {}
}
