package vn.congtam.scoring.habit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Spans;

/** Part of the table in which he rates: nobody sees another's. */
@Controller
class HabitPage {
    private final Habits habits;
    private final Spans spans;

    HabitPage(Habits habits, Spans spans) {
        this.habits = habits;
        this.spans = spans;
    }

    @GetMapping("/rating/own")
    String own(Actor actor, @RequestParam Span span, Model model) {
        model.addAttribute("habit", habits.of(actor.staff(), span)).addAttribute("grades", Grade.values());
        model.addAttribute("span", span.toString()).addAttribute("spans", spans);
        return "scoring/habit";
    }
}
