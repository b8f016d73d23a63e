package vn.congtam.indicator.catalogue.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.workbook.Handled.State;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/** Files that go out. Every text is a text in them, also one that looks like a formula; what goes out comes in again. */
@Component
class Written {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int BATCH = 500;
    private static final int RESULT = Column.values().length;
    private static final int NARROW = 14;
    private static final int WIDE = 60;
    private static final String RED = "FFC7CE";

    private final Spoken words;
    private final Problems problems;

    Written(MessageSource messages, Problems problems) {
        this.words = new Spoken(messages);
        this.problems = problems;
    }

    @FunctionalInterface
    private interface Rows {
        void into(Worksheet sheet) throws IOException;
    }

    byte[] of(List<Product> products) throws IOException {
        return written(sheet -> {
            for (int i = 0; i < products.size(); i++) {
                row(sheet, i + 1, products.get(i));
                flush(sheet, i);
            }
        });
    }

    /** Each row where it was, with what came of it and what is wrong in both languages. */
    byte[] annotated(List<Handled> rows) throws IOException {
        return written(sheet -> {
            head(sheet, RESULT, words.both("roll.result"), NARROW * 2);
            head(sheet, RESULT + 1, words.said("roll.wrong", VIETNAMESE), WIDE);
            head(sheet, RESULT + 2, words.said("roll.wrong", Locale.ENGLISH), WIDE);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, rows.get(i));
                flush(sheet, i);
            }
        });
    }

    private byte[] written(Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CongTam", null)) {
            Worksheet sheet = workbook.newWorksheet(words.said("workbook.sheet", VIETNAMESE));
            for (Column column : Column.values()) {
                head(sheet, column.ordinal(), words.both(column.title()), column == Column.NAME ? WIDE : NARROW);
            }
            rows.into(sheet);
        }
        return bytes.toByteArray();
    }

    private static void flush(Worksheet sheet, int written) throws IOException {
        if (written % BATCH == 0) sheet.flush();
    }

    private static void head(Worksheet sheet, int column, String text, int width) {
        sheet.width(column, width);
        sheet.inlineString(0, column, text);
        sheet.style(0, column).bold().set();
    }

    private void row(Worksheet sheet, int place, Product product) {
        sheet.inlineString(place, Column.CODE.ordinal(), product.code());
        sheet.inlineString(place, Column.NAME.ordinal(), product.name());
        sheet.inlineString(place, Column.OUTPUT.ordinal(), product.output());
        sheet.inlineString(place, Column.GROUP.ordinal(), product.group().name());
        sheet.value(place, Column.POINTS.ordinal(), product.points());
        sheet.value(place, Column.FACTOR.ordinal(), product.factor());
        String evidence = words.said("roll.leader." + product.evidenceRequired(), VIETNAMESE);
        sheet.inlineString(place, Column.EVIDENCE.ordinal(), evidence);
    }

    private void row(Worksheet sheet, Handled row) {
        int place = Math.max(1, row.line().number() - 1);
        for (Column column : Column.values()) {
            sheet.inlineString(
                    place, column.ordinal(), shown(row.line().at(column).text(), column));
        }
        sheet.inlineString(place, RESULT, words.both("roll.result." + row.state()));
        if (row.isTo(State.WRONG)) {
            sheet.style(place, RESULT).fillColor(RED).set();
            sheet.inlineString(place, RESULT + 1, wrong(row, VIETNAMESE));
            sheet.inlineString(place, RESULT + 2, wrong(row, Locale.ENGLISH));
        }
    }

    private String wrong(Handled row, Locale language) {
        return row.faults().stream().map(fault -> wrong(fault, language)).collect(Collectors.joining("\n"));
    }

    private String wrong(Fault fault, Locale language) {
        Problem problem = problems.of(fault.why());
        String said = language.equals(Locale.ENGLISH) ? problem.en() : problem.vi();
        return words.said(fault.column().title(), language) + ": " + said;
    }

    private static String shown(String text, Column column) {
        String shown = text.substring(0, Math.min(text.length(), column.longest()));
        return shown.replaceAll("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\n\t]]", " ");
    }
}
