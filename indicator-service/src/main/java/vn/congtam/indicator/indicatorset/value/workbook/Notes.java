package vn.congtam.indicator.indicatorset.value.workbook;

import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.sheet.Annotated;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.web.Problems;

/** The file as it came in, with what came of each row beside it. */
@Component("figureNotes")
class Notes {
    static final String NAME = "so-lieu-chi-tieu-ket-qua.xlsx";

    private final Annotated<Column> annotated;

    Notes(MessageSource messages, Problems problems) {
        this.annotated = new Annotated<>(Column.class, new Spoken(messages), problems);
    }

    byte[] on(List<Handled<Column, Told>> rows) throws IOException {
        return annotated.of(rows);
    }
}
