package vn.congtam.reporting.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.reporting.history.moment.Section;
import vn.congtam.reporting.history.moment.Sliders;

/** Two time sliders over one task, one slip or the rules of an agency; the address names all four times, and stays. */
@Controller
class RecordPage {
    private final Records records;
    private final Archive archive;
    private final Clock clock;

    RecordPage(Records records, Archive archive, Clock clock) {
        this.records = records;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/record")
    String show(
            Actor actor,
            Locale locale,
            @RequestParam @Nullable String of,
            @RequestParam @Nullable StaffCode staff,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable LocalDate known,
            @RequestParam @Nullable LocalDate thenOn,
            @RequestParam @Nullable LocalDate thenKnown,
            Model model) {
        String asked = Objects.requireNonNullElse(of, "regulation/province");
        Sliders sliders = Sliders.of(records.of(actor, asked, staff), on, known, thenOn, thenKnown, clock.instant());
        sliders.onto(model)
                .addAttribute("of", asked)
                .addAttribute("kind", asked.substring(0, asked.indexOf('/')))
                .addAttribute("staff", staff == null ? null : staff.value())
                .addAttribute("sections", Section.all(sliders.state(), sliders.then()))
                .addAttribute("inWords", archive.spanWords(locale))
                .addAttribute("speech", archive.speech(locale));
        return "reporting/record";
    }
}
