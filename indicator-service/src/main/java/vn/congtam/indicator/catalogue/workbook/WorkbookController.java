package vn.congtam.indicator.catalogue.workbook;

import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.indicator.roster.shelf.Listing;
import vn.congtam.indicator.roster.shelf.Shelf;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Download;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Outcome;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

/** A catalogue as an Excel file. */
@RestController
@RequestMapping("/api/v1/catalogues/{catalogue}")
class WorkbookController {
    private final Shelf shelf;
    private final Intake intake;
    private final Files files;
    private final Problems problems;

    WorkbookController(Shelf shelf, Intake intake, Files files, Problems problems) {
        this.shelf = shelf;
        this.intake = intake;
        this.files = files;
        this.problems = problems;
    }

    /** @return all rows of the catalogue; of an empty one the head, to be filled in */
    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable CatalogueId catalogue) throws IOException {
        shelf.known(catalogue);
        var products = shelf.rows(catalogue).stream().map(Listing::product).toList();
        return Download.of(catalogue.value() + ".xlsx", files.of(products));
    }

    /**
     * @param mode {@code check} only looks, {@code valid} takes the rows that are right, {@code all} takes all or nothing
     * @param asFile the annotated file instead of what it comes to
     */
    @PostMapping(path = "/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Act act,
            @PathVariable CatalogueId catalogue,
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam(name = "annotated", defaultValue = "false") boolean asFile,
            @RequestParam("file") List<MultipartFile> file)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<Column, Row>> rows = intake.handle(act, catalogue, asked, file);
        return asFile
                ? Download.of(catalogue.value() + "-ket-qua.xlsx", files.annotated(rows))
                : ResponseEntity.ok(Outcome.of(asked, rows, problems));
    }
}
