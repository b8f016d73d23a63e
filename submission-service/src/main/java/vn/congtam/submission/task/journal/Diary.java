package vn.congtam.submission.task.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.JournalFact.*;
import vn.congtam.events.submission.JournalId;
import vn.congtam.events.submission.TaskId;

/**
 * The journal of a month, as it is read.
 *
 * @param asked whose confirmation is awaited
 */
record Diary(JournalId journal, StaffCode staff, String month, List<Entry> entries, List<StaffCode> asked) {

    enum State {
        OPEN,
        STRUCK,
        DENIED,
        HANDED_IN
    }

    /**
     * @param answered whether the witness confirmed or denied
     * @param minutes that it took, where that was said
     */
    record Entry(
            int number,
            LocalDate day,
            int quantity,
            @Nullable String product,
            @Personal String text,
            @Personal @Nullable String place,
            @Nullable StaffCode witness,
            boolean answered,
            @Personal @Nullable String denied,
            State state,
            @Nullable TaskId task,
            @Nullable Integer minutes) {

        boolean awaitsWitness() {
            return witness != null && !answered && state != State.STRUCK;
        }

        private Entry with(boolean nowAnswered, @Nullable String why, State now, @Nullable TaskId of) {
            return new Entry(number, day, quantity, product, text, place, witness, nowAnswered, why, now, of, minutes);
        }
    }

    static Diary after(@Nullable Diary known, JournalFact fact) {
        return switch (fact) {
            case WorkLogged f ->
                added(
                        known,
                        f,
                        new Entry(
                                f.entry(),
                                f.day(),
                                f.quantity(),
                                f.product(),
                                f.text(),
                                null,
                                null,
                                false,
                                null,
                                State.OPEN,
                                null,
                                f.minutes()));
            case FieldDayLogged f ->
                added(
                        known,
                        f,
                        new Entry(
                                f.entry(),
                                f.day(),
                                f.quantity(),
                                f.product(),
                                f.text(),
                                f.place(),
                                f.witness(),
                                false,
                                null,
                                State.OPEN,
                                null,
                                f.minutes()));
            case FieldDayConfirmed f ->
                known(known).changed(List.of(f.entry()), one -> one.with(true, null, one.state(), one.task()));
            case FieldDayDenied f ->
                known(known).changed(List.of(f.entry()), one -> one.with(true, f.reason(), State.DENIED, one.task()));
            case EntryStruck f ->
                known(known)
                        .changed(List.of(f.entry()), one -> one.with(one.answered(), one.denied(), State.STRUCK, null));
            case EntriesHandedIn f ->
                known(known)
                        .changed(f.entries(), one -> one.with(one.answered(), one.denied(), State.HANDED_IN, f.task()));
        };
    }

    private static Diary known(@Nullable Diary known) {
        return Objects.requireNonNull(known, "a journal without its beginning");
    }

    private static Diary added(@Nullable Diary known, JournalFact f, Entry entry) {
        List<Entry> all = new ArrayList<>(known == null ? List.of() : known.entries);
        all.add(entry);
        return of(f.journal(), all);
    }

    private Diary changed(List<Integer> numbers, UnaryOperator<Entry> change) {
        return of(
                journal,
                entries.stream()
                        .map(one -> numbers.contains(one.number()) ? change.apply(one) : one)
                        .toList());
    }

    private static Diary of(JournalId id, List<Entry> all) {
        List<StaffCode> asked = all.stream()
                .filter(Entry::awaitsWitness)
                .flatMap(one -> Stream.ofNullable(one.witness()))
                .distinct()
                .toList();
        return new Diary(id, id.staff(), id.month(), List.copyOf(all), asked);
    }

    /** Only what one witness is asked about. */
    Diary askedOf(StaffCode witness) {
        return new Diary(
                journal,
                staff,
                month,
                entries.stream()
                        .filter(Entry::awaitsWitness)
                        .filter(one -> witness.equals(one.witness()))
                        .toList(),
                List.of(witness));
    }
}
