package vn.congtam.indicator.indicatorset.value.workbook;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.indicator.indicatorset.figure.Declined;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Outcome;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problems;

/** "Số liệu chỉ tiêu": figures of many people are handed in as a file. */
@Controller
class FigurePage {
    private final Intake intake;
    private final Notes notes;
    private final Problems problems;
    private final Unused unused;

    FigurePage(Intake intake, Notes notes, Problems problems, Unused unused) {
        this.unused = unused;
        this.intake = intake;
        this.notes = notes;
        this.problems = problems;
    }

    @GetMapping("/indicator-values")
    String page(Act act, Model model) {
        List<Declined> left = unused.of(act);
        model.addAttribute("most", Book.MOST_ROWS)
                .addAttribute("declined", left)
                .addAttribute("names", unused.names(left));
        return "indicator/indicator-values";
    }

    @PostMapping("/indicator-values")
    String take(Act act, @RequestParam String mode, @RequestParam("file") List<MultipartFile> file, Model model)
            throws IOException {
        Mode asked = Mode.of(mode);
        List<Handled<Column, Told>> rows = intake.handle(act, asked, file);
        model.addAttribute("outcome", Outcome.of(asked, rows, problems));
        model.addAttribute("name", Notes.NAME);
        model.addAttribute("file", Base64.getEncoder().encodeToString(notes.on(rows)));
        return "congtam/sheet :: outcome";
    }
}
