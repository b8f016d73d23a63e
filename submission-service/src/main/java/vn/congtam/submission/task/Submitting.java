package vn.congtam.submission.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.Logged;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.TaskCommand.SubmitWork;

/** Work is handed in by its owner. */
@Component
public class Submitting {
    private final Commands commands;
    private final Desk desk;

    Submitting(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /**
     * @param month none where the task counts in one month only
     * @param files SHA-256 of files handed in before
     * @param logged what its owner had written down of it
     */
    public Receipt submit(
            Act act,
            TaskId task,
            @Nullable String month,
            int quantity,
            @Nullable List<String> files,
            @Nullable String note,
            @Nullable Logged logged) {
        desk.mustBeOpen(task, month);
        List<Evidence> evidence = desk.evidence(act, files);
        return commands.send(act, new SubmitWork(task, month, act.by(), quantity, evidence, note, logged, act.today()));
    }
}
