package vn.congtam.submission.task.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Reference;

/** "Nhật ký": one line a day, what waits for my word as a witness, and what can be handed in. */
@Controller
class JournalPage {
    private final Diaries diaries;
    private final Reference reference;
    private final Clock clock;

    JournalPage(Diaries diaries, Reference reference, Clock clock) {
        this.diaries = diaries;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * @param staff whose journal, one's own unless said
     * @param task with which entries are to be handed in
     */
    @GetMapping("/journal")
    String page(
            Actor actor,
            @RequestParam @Nullable YearMonth month,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable TaskId task,
            @RequestParam @Nullable YearMonth taskMonth,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        YearMonth shown = month == null ? YearMonth.from(today) : month;
        StaffCode whose = staff == null ? actor.staff() : staff;
        boolean own = whose.equals(actor.staff());
        model.addAttribute("today", today);
        model.addAttribute("month", shown.toString());
        model.addAttribute("staff", whose);
        model.addAttribute("own", own);
        model.addAttribute("diary", diaries.visible(actor, whose, shown.toString(), today));
        model.addAttribute("task", own ? task : null);
        model.addAttribute("taskMonth", taskMonth == null ? null : taskMonth.toString());
        model.addAttribute("asked", own ? diaries.awaiting(actor) : List.of());
        model.addAttribute("colleagues", own ? colleagues(actor, today) : List.of());
        return "submission/journal";
    }

    private List<Colleague> colleagues(Actor actor, LocalDate today) {
        AgencyId agency = actor.agency();
        return agency == null
                ? List.of()
                : reference.servingIn(agency, today).stream()
                        .filter(one -> !one.staff().equals(actor.staff()))
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList();
    }
}
