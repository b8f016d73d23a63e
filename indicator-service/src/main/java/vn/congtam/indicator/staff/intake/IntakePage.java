package vn.congtam.indicator.staff.intake;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

/** Where the personnel section hands in a staff list, and reads what came of it. */
@Controller
class IntakePage {
    private final Intake intake;
    private final Annotated annotated;
    private final Roster roster;
    private final Problems problems;

    IntakePage(Intake intake, Annotated annotated, Roster roster, Problems problems) {
        this.intake = intake;
        this.annotated = annotated;
        this.roster = roster;
        this.problems = problems;
    }

    @GetMapping("/staff-import")
    String form(Actor actor, @RequestParam @Nullable AgencyId agency, Model model) {
        AgencyId shown = agency == null ? actor.agency() : agency;
        if (shown != null) {
            Mandate.ofPersonnel(actor, shown);
        }
        model.addAttribute("agency", shown == null ? null : roster.agency(shown).orElse(null));
        model.addAttribute("agencies", actor.is(Role.HOMEAFFAIRS) ? roster.agencies() : List.of());
        model.addAttribute("most", Book.MOST_ROWS);
        return "indicator/staff-import";
    }

    /** The annotated file comes along with the answer: nothing of a list that is only looked at is kept here. */
    @PostMapping("/staff-import")
    String take(
            Act act,
            @RequestParam AgencyId agency,
            @RequestParam String mode,
            @RequestParam("file") List<MultipartFile> file,
            Model model)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled> rows = intake.handle(act, agency, asked, file)
                .awaited(IntakeController.PATIENCE)
                .now();
        model.addAttribute("outcome", Outcome.of(asked, agency, rows, problems));
        model.addAttribute("file", Base64.getEncoder().encodeToString(annotated.of(rows)));
        return "indicator/staff-import :: outcome";
    }
}
