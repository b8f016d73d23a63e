package vn.congtam.submission.task.journal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalFact.*;
import vn.congtam.events.submission.JournalId;
import vn.congtam.submission.task.journal.JournalCommand.*;

/** What one official wrote down in one month. */
@Aggregate
class Journal {
    /** So that a month is one stream that can be read at once. */
    static final int MOST = 500;

    @AggregateIdentifier
    private @Nullable JournalId journal;

    private final Map<Integer, Entry> entries = new TreeMap<>();

    /** @param witness whose answer is awaited */
    private record Entry(@Nullable StaffCode witness, boolean open) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(LogWork c) {
        mustBeOfMonth(c.journal(), c.day(), c.on());
        if (entries.size() >= MOST) throw Refusal.JOURNAL_FULL.refuse("", MOST);
        StaffCode staff = c.journal().staff();
        int entry = entries.size() + 1;
        FieldDay field = c.field();
        QuickLine line = c.line();
        apply(
                field == null
                        ? new WorkLogged(
                                c.journal(), staff, entry, c.day(), line.quantity(), line.product(), line.text())
                        : new FieldDayLogged(
                                c.journal(),
                                staff,
                                entry,
                                c.day(),
                                line.quantity(),
                                line.product(),
                                line.text(),
                                field.place(),
                                field.witness()));
    }

    /** By the one who was named, once. */
    @CommandHandler
    void decide(Witness c) {
        Entry entry = entry(c.entry());
        if (!c.by().equals(entry.witness())) throw Refusal.NOT_THE_WITNESS.refuse();
        StaffCode staff = c.journal().staff();
        apply(
                c.denied() == null
                        ? new FieldDayConfirmed(c.journal(), staff, c.entry(), c.by())
                        : new FieldDayDenied(c.journal(), staff, c.entry(), c.by(), c.denied()));
    }

    @CommandHandler
    void decide(StrikeEntry c) {
        if (!entry(c.entry()).open()) throw Refusal.ENTRY_CLOSED.refuse("", c.entry());
        apply(new EntryStruck(c.journal(), c.journal().staff(), c.entry()));
    }

    /** What was meanwhile struck or handed in elsewhere is not marked again. */
    @CommandHandler
    void decide(MarkEntries c) {
        List<Integer> open = c.entries().stream()
                .filter(one -> entries.containsKey(one) && entries.get(one).open())
                .toList();
        if (!open.isEmpty()) {
            apply(new EntriesHandedIn(c.journal(), c.journal().staff(), open, c.task(), c.quantity()));
        }
    }

    private Entry entry(int number) {
        Entry entry = entries.get(number);
        if (entry == null) throw Refusal.ENTRY_UNKNOWN.refuse("", number);
        return entry;
    }

    private static void mustBeOfMonth(JournalId journal, LocalDate day, LocalDate on) {
        if (day.isAfter(on)) throw Refusal.DAY_TO_COME.refuse("/day", on);
        if (!YearMonth.from(day).toString().equals(journal.month())) {
            throw new IllegalArgumentException("a journal of another month");
        }
    }

    private void put(JournalId id, int entry, @Nullable StaffCode witness, boolean open) {
        journal = id;
        entries.put(entry, new Entry(witness, open));
    }

    @EventSourcingHandler
    void evolve(WorkLogged f) {
        put(f.journal(), f.entry(), null, true);
    }

    @EventSourcingHandler
    void evolve(FieldDayLogged f) {
        put(f.journal(), f.entry(), f.witness(), true);
    }

    @EventSourcingHandler
    void evolve(FieldDayConfirmed f) {
        put(f.journal(), f.entry(), null, entry(f.entry()).open());
    }

    @EventSourcingHandler
    void evolve(FieldDayDenied f) {
        put(f.journal(), f.entry(), null, false);
    }

    @EventSourcingHandler
    void evolve(EntryStruck f) {
        put(f.journal(), f.entry(), null, false);
    }

    @EventSourcingHandler
    void evolve(EntriesHandedIn f) {
        f.entries().forEach(one -> put(f.journal(), one, entry(one).witness(), false));
    }
}
