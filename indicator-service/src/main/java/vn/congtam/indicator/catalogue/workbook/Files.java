package vn.congtam.indicator.catalogue.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.platform.sheet.Annotated;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Written;
import vn.congtam.platform.web.Problems;

/** The files of catalogues that go out. */
@Component
class Files {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Written<Column> written;
    private final Annotated<Column> annotated;
    private final Spoken words;

    Files(MessageSource messages, Problems problems) {
        this.words = new Spoken(messages);
        this.written = new Written<>(Column.class, words);
        this.annotated = new Annotated<>(Column.class, words, problems);
    }

    byte[] of(List<Product> products) throws IOException {
        return written.of(products, this::row);
    }

    byte[] annotated(List<Handled<Column, Row>> rows) throws IOException {
        return annotated.of(rows);
    }

    private void row(Worksheet sheet, int place, Product product) {
        sheet.inlineString(place, Column.CODE.ordinal(), product.code());
        sheet.inlineString(place, Column.NAME.ordinal(), product.name());
        sheet.inlineString(place, Column.OUTPUT.ordinal(), product.output());
        sheet.inlineString(place, Column.GROUP.ordinal(), product.group().name());
        sheet.value(place, Column.POINTS.ordinal(), product.points());
        sheet.value(place, Column.FACTOR.ordinal(), product.factor());
        String evidence = words.said("sheet.yes." + product.evidenceRequired(), VIETNAMESE);
        sheet.inlineString(place, Column.EVIDENCE.ordinal(), evidence);
    }
}
