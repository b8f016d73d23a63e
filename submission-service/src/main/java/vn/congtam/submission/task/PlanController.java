package vn.congtam.submission.task;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.sheet.Annotated;
import vn.congtam.platform.sheet.Download;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Outcome;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Written;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;
import vn.congtam.submission.task.TaskCommand.AssignTask;

/** A plan as an Excel file: a superior assigns many tasks at once. */
@Controller
class PlanController {
    private static final String ANSWER = "ke-hoach-ket-qua.xlsx";

    private final PlanIntake intake;
    private final Plans plans;
    private final Readings readings;
    private final Written<PlanColumn> written;
    private final Annotated<PlanColumn> annotated;
    private final Problems problems;

    PlanController(PlanIntake intake, Plans plans, Readings readings, MessageSource messages, Problems problems) {
        Spoken words = new Spoken(messages);
        this.intake = intake;
        this.plans = plans;
        this.readings = readings;
        this.written = new Written<>(PlanColumn.class, words);
        this.annotated = new Annotated<>(PlanColumn.class, words, problems);
        this.problems = problems;
    }

    /** @return an empty plan with its head */
    @GetMapping("/api/v1/task-plans/template")
    @ResponseBody
    ResponseEntity<byte[]> template(Actor actor) throws IOException {
        return Download.of("ke-hoach.xlsx", written.of(List.of(), (sheet, order, row) -> {}));
    }

    /**
     * What the reader has assigned for a month from a catalogue, to be changed and sent again: what is not changed is on
     * record. Work of several people or months stands in no plan.
     */
    @GetMapping("/api/v1/task-plans")
    @ResponseBody
    ResponseEntity<byte[]> assigned(Actor actor, @RequestParam CatalogueId catalogue, @RequestParam YearMonth month)
            throws IOException {
        List<PlanRow> rows = plans.of(actor.staff(), catalogue, month.toString());
        readings.seen(
                actor,
                Matter.WORK,
                month.toString(),
                rows.stream().map(PlanRow::owner).distinct().toList());
        return Download.of("ke-hoach-" + month + ".xlsx", written.of(rows, PlanController::row));
    }

    private static void row(Worksheet sheet, int place, PlanRow row) {
        String reason = row.reason();
        text(sheet, place, PlanColumn.OWNER, row.owner().value());
        text(sheet, place, PlanColumn.PRODUCT, row.product());
        text(sheet, place, PlanColumn.TITLE, row.title());
        sheet.value(place, PlanColumn.QUANTITY.ordinal(), row.quantity());
        text(sheet, place, PlanColumn.DUE, row.due().toString());
        text(sheet, place, PlanColumn.PLANNED, row.planned() ? "có" : "không");
        text(sheet, place, PlanColumn.REASON, reason == null ? "" : reason);
    }

    private static void text(Worksheet sheet, int place, PlanColumn column, String text) {
        sheet.inlineString(place, column.ordinal(), text);
    }

    /**
     * @param catalogue from which all products of the plan are
     * @param mode {@code check} only looks, {@code valid} takes the rows that are right, {@code all} takes all or nothing
     * @param asFile the annotated file instead of what it comes to
     */
    @PostMapping(path = "/api/v1/task-plans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    ResponseEntity<?> take(
            Act act,
            @RequestParam CatalogueId catalogue,
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam(name = "annotated", defaultValue = "false") boolean asFile,
            @RequestParam("file") List<MultipartFile> file)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<PlanColumn, AssignTask>> rows = intake.handle(act, catalogue, asked, file);
        return asFile ? Download.of(ANSWER, annotated.of(rows)) : ResponseEntity.ok(Outcome.of(asked, rows, problems));
    }

    @PostMapping("/assign")
    String takeAtPage(
            Act act,
            @RequestParam CatalogueId catalogue,
            @RequestParam String mode,
            @RequestParam("file") List<MultipartFile> file,
            Model model)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<PlanColumn, AssignTask>> rows = intake.handle(act, catalogue, asked, file);
        model.addAttribute("outcome", Outcome.of(asked, rows, problems));
        model.addAttribute("name", ANSWER);
        model.addAttribute("file", Base64.getEncoder().encodeToString(annotated.of(rows)));
        return "congtam/sheet :: outcome";
    }
}
