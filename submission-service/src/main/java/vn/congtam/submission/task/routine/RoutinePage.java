package vn.congtam.submission.task.routine;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.WorkCalendar;

/** "Việc thường xuyên": what comes again, how often in a month, and whether the month's is assigned. */
@Controller
class RoutinePage {
    private final Routines routines;
    private final MonthOfRoutines months;
    private final Reference reference;
    private final WorkCalendar calendar;
    private final Clock clock;

    RoutinePage(Routines routines, MonthOfRoutines months, Reference reference, WorkCalendar calendar, Clock clock) {
        this.routines = routines;
        this.months = months;
        this.reference = reference;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/routines")
    String page(
            Actor actor,
            @RequestParam @Nullable YearMonth month,
            @RequestParam @Nullable StaffCode owner,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        YearMonth shown = month == null ? YearMonth.from(today) : month;
        List<Routines.Card> cards = routines.of(actor, shown, today);
        List<Colleague> staff = reference.below(actor.staff(), today);
        model.addAttribute("today", today);
        model.addAttribute("month", shown.toString());
        model.addAttribute("listed", calendar.isListed(shown));
        model.addAttribute("cards", cards);
        model.addAttribute(
                "open", cards.stream().filter(card -> isOpen(card, staff)).count());
        model.addAttribute("staff", staff);
        staff.stream().filter(one -> one.staff().equals(owner)).findFirst().ifPresent(one -> {
            model.addAttribute("owner", one);
            model.addAttribute("offers", reference.offers(one, today));
        });
        return "submission/routines";
    }

    @PostMapping("/routines/assignments")
    String assign(Act act, @Valid @RequestBody RoutineController.Month asked, Model model) {
        model.addAttribute("outcomes", months.assign(act, asked.month()));
        return "submission/routines :: outcomes";
    }

    private static boolean isOpen(Routines.Card card, List<Colleague> staff) {
        return card.task() == null
                && card.quantity() > 0
                && staff.stream().anyMatch(one -> one.staff().equals(card.owner()));
    }
}
