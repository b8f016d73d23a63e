package vn.congtam.submission.task.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalId;
import vn.congtam.events.submission.Logged;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Offer;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.journal.JournalCommand.FieldDay;
import vn.congtam.submission.task.journal.JournalCommand.LogWork;

/** Checks what is written down against what is known beyond the journal: products, people and locked months. */
@Component
class Logging {
    private final Reference reference;
    private final Closed closed;

    Logging(Reference reference, Closed closed) {
        this.reference = reference;
        this.closed = closed;
    }

    LogWork command(Act act, JournalController.NewEntry asked) {
        LocalDate day = asked.day() == null ? act.today() : asked.day();
        String month = YearMonth.from(day).toString();
        mustBeOpen(act, month);
        QuickLine line = QuickLine.of(asked.line(), product(act));
        if (line.text().isEmpty()) throw Refusal.LINE_EMPTY.refuse("/line");
        return new LogWork(
                JournalId.of(act.by(), month), day, line, field(act, asked, day), asked.minutes(), act.today());
    }

    private void mustBeOpen(Act act, String month) {
        if (closed.isLocked(act.by(), month)) throw Refusal.JOURNAL_LOCKED.refuse("/day", YearMonth.parse(month));
    }

    private Function<String, Optional<String>> product(Act act) {
        List<String> codes = reference.person(act.by()).stream()
                .flatMap(me -> reference.offers(me, act.today()).stream())
                .map(Offer::product)
                .map(product -> product.code())
                .toList();
        return word -> codes.stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private @Nullable FieldDay field(Act act, JournalController.NewEntry asked, LocalDate day) {
        StaffCode witness = asked.witness();
        String place = asked.place() == null ? "" : asked.place().strip();
        if (witness == null && place.isEmpty()) return null;
        if (place.isEmpty()) throw Refusal.PLACE_MISSING.refuse("/place");
        if (witness == null) throw Refusal.WITNESS_MISSING.refuse("/witness");
        if (witness.equals(act.by())) throw Refusal.WITNESS_HIMSELF.refuse("/witness");
        boolean serves = reference
                .person(witness)
                .filter(one -> one.service().servesOn(day))
                .isPresent();
        if (!serves) throw Refusal.WITNESS_UNKNOWN.refuse("/witness", witness.value());
        return new FieldDay(place, witness);
    }

    /** Each must be open still. */
    static Logged open(Diary diary, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) mustBeOpen(diary, numbers.get(i), "/entries/" + i);
        return new Logged(diary.journal(), numbers);
    }

    private static void mustBeOpen(Diary diary, int number, String pointer) {
        Diary.Entry entry = diary.entries().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.ENTRY_UNKNOWN.refuse(pointer, number));
        if (entry.state() != Diary.State.OPEN) throw Refusal.ENTRY_CLOSED.refuse(pointer, number);
    }

    static int quantity(Diary diary, List<Integer> numbers) {
        return diary.entries().stream()
                .filter(one -> numbers.contains(one.number()))
                .mapToInt(Diary.Entry::quantity)
                .sum();
    }
}
