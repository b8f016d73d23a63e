package vn.congtam.indicator.indicatorset.value.workbook;

import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.sheet.Download;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Outcome;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Written;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

/** Figures of many people as an Excel file. */
@RestController
@RequestMapping("/api/v1/indicator-sets/values/workbook")
class FigureController {
    private final Intake intake;
    private final Notes notes;
    private final Problems problems;
    private final Written<Column> written;

    FigureController(Intake intake, Notes notes, Problems problems, MessageSource messages) {
        this.intake = intake;
        this.notes = notes;
        this.problems = problems;
        this.written = new Written<>(Column.class, new Spoken(messages));
    }

    /** @return the head, to be filled in */
    @GetMapping
    ResponseEntity<byte[]> template() throws IOException {
        return Download.of("so-lieu-chi-tieu.xlsx", written.of(List.of(), (sheet, place, row) -> {}));
    }

    /**
     * @param mode {@code check} only looks, {@code valid} takes the rows that are right, {@code all} takes them where none
     *     is wrong
     * @param asFile the annotated file instead of what it comes to
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Act act,
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam(name = "annotated", defaultValue = "false") boolean asFile,
            @RequestParam("file") List<MultipartFile> file)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<Column, Told>> rows = intake.handle(act, asked, file);
        return asFile ? Download.of(Notes.NAME, notes.on(rows)) : ResponseEntity.ok(Outcome.of(asked, rows, problems));
    }
}
