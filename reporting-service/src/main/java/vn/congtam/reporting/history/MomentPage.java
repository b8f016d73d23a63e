package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Section;
import vn.congtam.reporting.history.moment.Sliders;

/** Two time sliders: what was true on a day, by what was known by the end of another; beside a second pair where asked. */
@Controller
class MomentPage {

    private final Archive archive;
    private final Clock clock;

    MomentPage(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/moment")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable LocalDate known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable LocalDate thenKnown,
            Model model) {
        StaffCode whose = staff == null ? actor.staff() : staff;
        Sliders asked = Sliders.of(archive.recollection(actor, whose), on, known, thenOn, thenKnown, clock.instant());
        asked.onto(model)
                .addAttribute("staff", whose.value())
                .addAttribute("name", archive.nameOf(whose).orElse(whose.value()))
                .addAttribute("sections", Section.all(asked.state(), asked.then()))
                .addAttribute("inWords", archive.spanWords(locale))
                .addAttribute("speech", archive.speech(locale));
        return "reporting/moment";
    }
}
