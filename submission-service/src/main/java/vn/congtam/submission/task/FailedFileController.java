package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.task.TaskCommand.FailFile;

/** Whoever reviews work that another system counts looks at its files there, and says here which of them failed (Art. 14). */
@RestController
class FailedFileController {
    private final Commands commands;
    private final Desk desk;
    private final ReadModel<Piece> pieces;

    FailedFileController(Commands commands, Desk desk, ReadModel<Piece> pieces) {
        this.commands = commands;
        this.desk = desk;
        this.pieces = pieces;
    }

    /** @param number of the file in the other system */
    record Failed(
            @NotBlank @Size(max = 200) String number,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/v1/tasks/{task}/failed-files")
    Receipt fail(Act act, @PathVariable TaskId task, @Valid @RequestBody Failed asked) {
        Reviewer by = desk.mustReview(act, task);
        desk.mustBeOpen(task, null);
        Piece file = done(task, asked.number().strip());
        return commands.send(act, new FailFile(task, by, file.file(), file.number(), asked.reason()));
    }

    private Piece done(TaskId task, String number) {
        return pieces.where(Map.of("task", task.value(), "number", number)).stream()
                .filter(Piece::done)
                .findFirst()
                .orElseThrow(() -> Refusal.FILE_NOT_DONE_HERE.refuse("/number", number));
    }
}
