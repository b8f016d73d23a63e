package vn.congtam.submission.worklist;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;

/** "Việc của tôi": what I have to do, by the day it is due. */
@Controller
class WorkPage {
    private final Tasks tasks;
    private final Reviewing reviewing;

    WorkPage(Tasks tasks, Reviewing reviewing) {
        this.reviewing = reviewing;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String mine(Actor actor, @RequestParam @Nullable YearMonth month, Model model) {
        String shown = tasks.monthOr(month);
        List<TaskCard> cards = tasks.of(actor.staff(), shown);
        model.addAttribute("month", shown);
        model.addAttribute("today", tasks.today());
        model.addAttribute("cards", cards);
        model.addAttribute(
                "open",
                cards.stream().filter(card -> card.awaits(actor.staff())).count());
        model.addAttribute(
                "done",
                cards.stream()
                        .filter(card -> card.state() == TaskCard.State.ACCEPTED)
                        .count());
        return "submission/work";
    }

    /** One task of mine, to be drawn again after a write. */
    @GetMapping("/work/{task}")
    String one(Actor actor, @PathVariable TaskId task, @RequestParam @Nullable YearMonth month, Model model) {
        describe(tasks.visible(actor, task, month), model);
        return "submission/task :: mine";
    }

    /** One task for everybody who may see it. */
    @GetMapping("/task/{task}")
    String whole(Actor actor, @PathVariable TaskId task, @RequestParam @Nullable YearMonth month, Model model) {
        TaskCard card = tasks.visible(actor, task, month);
        describe(card, model);
        model.addAttribute("approves", tasks.mayApprove(actor, card));
        model.addAttribute("successors", tasks.mayHandOver(actor, card) ? tasks.successors(actor, card) : List.of());
        model.addAttribute("pointsAtFiles", reviewing.pointsAtFiles(actor, card, tasks.today()));
        model.addAttribute("assessors", reviewing.others(actor, card, tasks.today()));
        return "submission/task";
    }

    private void describe(TaskCard card, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("today", tasks.today());
    }
}
