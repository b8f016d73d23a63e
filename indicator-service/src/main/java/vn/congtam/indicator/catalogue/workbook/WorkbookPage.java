package vn.congtam.indicator.catalogue.workbook;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Outcome;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

/** What came of a file that was handed in on the page of catalogues. */
@Controller
class WorkbookPage {
    private final Intake intake;
    private final Files files;
    private final Problems problems;

    WorkbookPage(Intake intake, Files files, Problems problems) {
        this.intake = intake;
        this.files = files;
        this.problems = problems;
    }

    @PostMapping("/catalogue")
    String take(
            Act act,
            @RequestParam CatalogueId catalogue,
            @RequestParam String mode,
            @RequestParam("file") List<MultipartFile> file,
            Model model)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<Column, Row>> rows = intake.handle(act, catalogue, asked, file);
        model.addAttribute("outcome", Outcome.of(asked, rows, problems));
        model.addAttribute("name", catalogue.value() + "-ket-qua.xlsx");
        model.addAttribute("file", Base64.getEncoder().encodeToString(files.annotated(rows)));
        return "congtam/sheet :: outcome";
    }
}
