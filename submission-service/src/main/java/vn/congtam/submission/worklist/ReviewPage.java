package vn.congtam.submission.worklist;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

/** "Duyệt công việc": what was handed in to me, and which objective causes I am to confirm. */
@Controller
class ReviewPage {
    private final Tasks tasks;

    ReviewPage(Tasks tasks) {
        this.tasks = tasks;
    }

    /** An exemption that somebody asks for, and of which work. */
    record Asked(TaskCard card, TaskCard.Claim claim) {}

    @GetMapping("/review")
    String review(Actor actor, @RequestParam @Nullable YearMonth month, Model model) {
        describe(actor, month, model);
        return "submission/review";
    }

    /** What is left, to be drawn again after a write. */
    @GetMapping("/review/list")
    String list(Actor actor, @RequestParam @Nullable YearMonth month, Model model) {
        describe(actor, month, model);
        return "submission/review :: list";
    }

    private void describe(Actor actor, @Nullable YearMonth month, Model model) {
        model.addAttribute("month", month == null ? null : month.toString());
        model.addAttribute("today", tasks.today());
        List<TaskCard> cards = tasks.toReview(actor, month);
        model.addAttribute("cards", cards).addAttribute("groups", byOwner(cards));
        model.addAttribute("proposals", tasks.toApprove(actor));
        model.addAttribute("claims", asked(actor));
    }

    /** Whoever waits first comes first, with all that is his. */
    private static Map<StaffCode, List<TaskCard>> byOwner(List<TaskCard> cards) {
        return cards.stream().collect(Collectors.groupingBy(TaskCard::owner, LinkedHashMap::new, Collectors.toList()));
    }

    /** Of work that several share, what is mine to decide. */
    private List<Asked> asked(Actor actor) {
        return tasks.toRule(actor).stream()
                .flatMap(card -> card.claims().stream()
                        .filter(claim -> tasks.mayRule(actor, card, claim))
                        .map(claim -> new Asked(card, claim)))
                .toList();
    }
}
