package vn.congtam.submission.task.journal;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.congtam.events.submission.JournalId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.Submitting;
import vn.congtam.submission.task.journal.JournalCommand.MarkEntries;
import vn.congtam.submission.task.journal.JournalCommand.RequireOpen;

/**
 * Entries are handed in with a task, of one journal one delivery after another: the journal itself says what is open, and is
 * told at once what was handed in. Should that be interrupted, the fact of the delivery tells it.
 */
@Component
class HandingIn {
    private static final int AT_ONCE = 64;

    private final Commands commands;
    private final Submitting submitting;
    private final Object[] turns =
            IntStream.range(0, AT_ONCE).mapToObj(one -> new Object()).toArray();

    HandingIn(Commands commands, Submitting submitting) {
        this.commands = commands;
        this.submitting = submitting;
    }

    /** @param diary as it is known; the quantity is the sum of the entries' */
    Receipt handIn(Act act, JournalController.Delivery asked, Diary diary) {
        List<Integer> entries = asked.entries().stream().distinct().toList();
        int quantity = Logging.quantity(diary, entries);
        var logged = Logging.open(diary, entries);
        synchronized (turn(diary.journal())) {
            commands.send(act.besides(), new RequireOpen(diary.journal(), entries));
            Receipt done = submitting.submit(
                    act, asked.task(), asked.taskMonth(), quantity, asked.evidence(), asked.note(), logged);
            commands.send(act.besides(), new MarkEntries(diary.journal(), entries, asked.task(), quantity));
            return done;
        }
    }

    private Object turn(JournalId journal) {
        return turns[Math.floorMod(journal.hashCode(), AT_ONCE)];
    }
}
