package vn.congtam.submission.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.task.TaskCommand.AcceptWork;

/** Many pieces of work are accepted in one action, each for itself: one that is refused holds no other back. */
@Controller
class BulkController {
    private final Commands commands;
    private final Desk desk;
    private final Problems problems;
    private final List<ReadModel<?>> models;

    BulkController(Commands commands, Desk desk, Problems problems, List<ReadModel<?>> models) {
        this.commands = commands;
        this.desk = desk;
        this.problems = problems;
        this.models = models;
    }

    record Acceptances(
            @NotNull @Size(min = 1, max = 500) List<@NotNull TaskId> tasks,
            @Size(max = 1000) @Nullable String note) {}

    /**
     * @param code why it was refused
     * @param detail the same as a sentence in the language asked for; vi and en in both
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            TaskId task,
            boolean accepted,
            @Nullable Receipt receipt,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String vi,
            @Nullable String en,
            @Nullable Long currentVersion) {}

    @PostMapping("/api/v1/acceptances")
    @ResponseBody
    List<Outcome> accept(Act act, @Valid @RequestBody Acceptances asked) {
        return asked.tasks().stream()
                .distinct()
                .map(task -> accept(act, task, asked.note()))
                .toList();
    }

    @PostMapping("/review/acceptances")
    String acceptAtPage(Act act, @Valid @RequestBody Acceptances asked, Model model) {
        List<Outcome> outcomes = accept(act, asked);
        boolean shown =
                outcomes.stream().map(Outcome::receipt).filter(Objects::nonNull).allMatch(this::shows);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("shown", shown);
        return "submission/review :: outcomes";
    }

    private Outcome accept(Act act, TaskId task, @Nullable String note) {
        try {
            return new Outcome(
                    task, true, receipt(act.part(task.value(), null), task, note), null, null, null, null, null);
        } catch (Refused refused) {
            return refused(task, refused);
        }
    }

    private Outcome refused(TaskId task, Refused refused) {
        Problem why = problems.of(refused);
        return new Outcome(task, false, null, why.code(), why.detail(), why.vi(), why.en(), why.currentVersion());
    }

    /** What was accepted before under this key is answered before anything is asked that may have changed since. */
    private Receipt receipt(Act act, TaskId task, @Nullable String note) {
        return (act.idempotencyKey() == null ? Optional.<Receipt>empty() : commands.answered(act)).orElseGet(() -> {
            desk.mustBeOpen(task, null);
            return commands.send(act, new AcceptWork(task, null, desk.reviewer(act, task, null), note));
        });
    }

    private boolean shows(Receipt receipt) {
        return models.stream().allMatch(model -> model.shows(receipt));
    }
}
