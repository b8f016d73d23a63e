package vn.congtam.indicator.staff.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.intake.Lists.Running;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Download;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

@RestController
@RequestMapping("/api/v1/staff-imports")
class IntakeController {
    /** Less than the edge waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration A_LOOK = Duration.ofSeconds(5);

    private final Intake intake;
    private final Annotated annotated;
    private final Template template;
    private final Personnel personnel;
    private final Roster roster;
    private final Problems problems;
    private final Lists lists;

    IntakeController(
            Intake intake,
            Annotated annotated,
            Template template,
            Personnel personnel,
            Roster roster,
            Problems problems,
            Lists lists) {
        this.intake = intake;
        this.annotated = annotated;
        this.template = template;
        this.personnel = personnel;
        this.roster = roster;
        this.problems = problems;
        this.lists = lists;
    }

    /**
     * Accepted and written to the end where that takes longer than the answer can wait: its place then tells the rest.
     *
     * @param asFile the annotated file instead of what it comes to
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Act act,
            @RequestParam AgencyId agency,
            @RequestParam String mode,
            @RequestParam(name = "annotated", defaultValue = "false") boolean asFile,
            @RequestParam("file") List<MultipartFile> file)
            throws IOException {
        Mode asked = Mode.of(mode);
        Progress progress = intake.handle(act, agency, asked, file).awaited(PATIENCE);
        Running list = new Running(agency, asked, progress);
        return answer(lists.note(list), list, asFile);
    }

    /** What has come of a list by now. */
    @GetMapping("/{list}")
    ResponseEntity<?> goesOn(
            Actor actor,
            @PathVariable String list,
            @RequestParam(name = "annotated", defaultValue = "false") boolean asFile)
            throws IOException {
        Running known = lists.of(actor, list);
        Progress _ = known.progress().awaited(A_LOOK);
        return answer(list, known, asFile);
    }

    private ResponseEntity<?> answer(String id, Running list, boolean asFile) throws IOException {
        boolean over = list.progress().isOver();
        List<Handled> rows = list.progress().now();
        if (asFile) return Download.of("danh-sach-" + list.agency().value() + "-ket-qua.xlsx", annotated.of(rows));
        return ResponseEntity.status(over ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .header(HttpHeaders.LOCATION, "staff-imports/" + id)
                .body(Outcome.of(list.mode(), list.agency(), rows, problems));
    }

    @GetMapping("/template")
    ResponseEntity<?> template(Actor actor, @RequestParam AgencyId agency) throws IOException {
        Mandate.ofPersonnel(actor, agency);
        var known = personnel.agency(agency, Refusal.STAFF_AGENCY_UNKNOWN);
        return Download.of("danh-sach-" + agency.value() + ".xlsx", template.of(known, roster.posts(agency)));
    }
}
