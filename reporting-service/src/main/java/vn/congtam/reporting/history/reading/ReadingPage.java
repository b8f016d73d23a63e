package vn.congtam.reporting.history.reading;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** "Ai đã xem hồ sơ của tôi": who looked at my records. */
@Controller
class ReadingPage {
    private final Visitors visitors;

    ReadingPage(Visitors visitors) {
        this.visitors = visitors;
    }

    @GetMapping("/readings")
    String readings(
            Actor actor,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable YearMonth month,
            Model model) {
        StaffCode whose = Objects.requireNonNullElse(staff, actor.staff());
        YearMonth shown = visitors.monthOr(month);
        model.addAttribute("staff", whose.value())
                .addAttribute("name", Objects.requireNonNullElse(visitors.nameOf(whose), whose.value()))
                .addAttribute("own", whose.equals(actor.staff()))
                .addAttribute("asks", actor.is(Role.INSPECTOR))
                .addAttribute("month", shown.toString())
                .addAttribute("readings", visitors.of(actor, whose, shown));
        return "reporting/readings";
    }
}
