package vn.congtam.submission.worklist;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;

@RestController
@RequestMapping("/api/v1")
class WorklistController {
    private final Tasks tasks;

    WorklistController(Tasks tasks) {
        this.tasks = tasks;
    }

    /** My work of a month, the current one unless another is asked for. */
    @GetMapping("/worklist")
    List<TaskCard> mine(Actor actor, @RequestParam @Nullable YearMonth month) {
        return tasks.of(actor.staff(), tasks.monthOr(month));
    }

    /** What I am to review, of one month or of all. */
    @GetMapping("/reviews")
    List<TaskCard> reviews(Actor actor, @RequestParam @Nullable YearMonth month) {
        return tasks.toReview(actor, month);
    }

    /** Exemptions that I may decide. */
    @GetMapping("/exemptions")
    List<TaskCard> exemptions(Actor actor) {
        return tasks.toRule(actor);
    }

    /** Unplanned work that my staff propose. */
    @GetMapping("/proposals")
    List<TaskCard> proposals(Actor actor) {
        return tasks.toApprove(actor);
    }

    /** @param month of a task in several; without it the first in which something is left to do */
    @GetMapping("/tasks/{task}")
    ResponseEntity<TaskCard> one(Actor actor, @PathVariable TaskId task, @RequestParam @Nullable YearMonth month) {
        TaskCard card = tasks.visible(actor, task, month);
        return ResponseEntity.ok().eTag("\"" + card.version() + "\"").body(card);
    }

    @GetMapping("/tasks")
    List<TaskCard> of(Actor actor, @RequestParam StaffCode owner, @RequestParam @Nullable YearMonth month) {
        return tasks.visible(actor, owner, tasks.monthOr(month));
    }
}
