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

    private record Entry(@Nullable StaffCode witness, boolean answered, boolean open) {

        Entry closed() {
            return new Entry(witness, answered, false);
        }

        Entry answered(boolean stillOpen) {
            return new Entry(witness, true, stillOpen);
        }
    }

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
                                c.journal(),
                                staff,
                                entry,
                                c.day(),
                                line.quantity(),
                                line.product(),
                                line.text(),
                                c.minutes())
                        : new FieldDayLogged(
                                c.journal(),
                                staff,
                                entry,
                                c.day(),
                                line.quantity(),
                                line.product(),
                                line.text(),
                                field.place(),
                                field.witness(),
                                c.minutes()));
    }

    /** By the one who was named, once; nobody else is told what there is. */
    @CommandHandler
    void decide(Witness c) {
        Entry entry = entries.get(c.entry());
        if (entry == null || !c.by().equals(entry.witness())) throw Refusal.NOT_THE_WITNESS.refuse();
        if (entry.answered()) throw Refusal.WITNESS_ANSWERED.refuse("", c.entry());
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

    @CommandHandler
    void decide(RequireOpen c) {
        for (int i = 0; i < c.entries().size(); i++) {
            if (!entry(c.entries().get(i)).open()) {
                throw Refusal.ENTRY_CLOSED.refuse("/entries/" + i, c.entries().get(i));
            }
        }
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

    private void put(JournalId id, int entry, @Nullable StaffCode witness) {
        journal = id;
        entries.put(entry, new Entry(witness, false, true));
    }

    @EventSourcingHandler
    void evolve(WorkLogged f) {
        put(f.journal(), f.entry(), null);
    }

    @EventSourcingHandler
    void evolve(FieldDayLogged f) {
        put(f.journal(), f.entry(), f.witness());
    }

    @EventSourcingHandler
    void evolve(FieldDayConfirmed f) {
        entries.computeIfPresent(f.entry(), (number, one) -> one.answered(one.open()));
    }

    @EventSourcingHandler
    void evolve(FieldDayDenied f) {
        entries.computeIfPresent(f.entry(), (number, one) -> one.answered(false));
    }

    @EventSourcingHandler
    void evolve(EntryStruck f) {
        entries.computeIfPresent(f.entry(), (number, one) -> one.closed());
    }

    @EventSourcingHandler
    void evolve(EntriesHandedIn f) {
        f.entries().forEach(number -> entries.computeIfPresent(number, (same, one) -> one.closed()));
    }
}
