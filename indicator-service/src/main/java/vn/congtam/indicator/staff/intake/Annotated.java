package vn.congtam.indicator.staff.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.congtam.indicator.staff.intake.Handled.State;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.indicator.staff.roll.Words;
import vn.congtam.platform.page.Formats;
import vn.congtam.platform.sheet.Cell;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/** The file that comes back: each row where it was, with what came of it and what is wrong in both languages. */
@Component
class Annotated {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Formats DAYS = new Formats(VIETNAMESE);
    private static final int BATCH = 500;
    private static final int LONGEST = 500;
    private static final String RED = "FFC7CE";
    private static final int RESULT = Column.values().length;

    private final Words words;
    private final Problems problems;

    Annotated(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    byte[] of(List<Handled> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CongTam", null)) {
            Worksheet sheet = workbook.newWorksheet(words.said("roll.sheet", VIETNAMESE));
            head(sheet, rows.isEmpty() ? 0 : rows.getFirst().plan().line().number() - 2);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, rows.get(i));
                if (i % BATCH == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, int row) {
        for (Column column : Column.values()) {
            head(sheet, row, column.ordinal(), words.both("roll.column." + column.key()), 24);
        }
        head(sheet, row, RESULT, words.both("roll.result"), 22);
        head(sheet, row, RESULT + 1, words.said("roll.wrong", VIETNAMESE), 70);
        head(sheet, row, RESULT + 2, words.said("roll.wrong", Locale.ENGLISH), 70);
    }

    private static void head(Worksheet sheet, int row, int column, String text, int width) {
        sheet.width(column, width);
        sheet.inlineString(row, column, text);
        sheet.style(row, column).bold().set();
    }

    private void row(Worksheet sheet, Handled row) {
        int place = row.plan().line().number() - 1;
        for (Column column : Column.values()) {
            sheet.inlineString(place, column.ordinal(), text(row.plan().line().at(column)));
        }
        sheet.inlineString(place, RESULT, words.both("roll.result." + row.state()));
        if (row.state() == State.WRONG) {
            sheet.style(place, RESULT).fillColor(RED).set();
            sheet.inlineString(place, RESULT + 1, wrong(row, VIETNAMESE));
            sheet.inlineString(place, RESULT + 2, wrong(row, Locale.ENGLISH));
        }
    }

    private String wrong(Handled row, Locale language) {
        StringBuilder all = new StringBuilder();
        row.faults().forEach(fault -> {
            Problem problem = problems.of(fault.why());
            all.append(all.isEmpty() ? "" : "\n")
                    .append(words.said("roll.column." + fault.column().key(), language))
                    .append(": ")
                    .append(language.equals(Locale.ENGLISH) ? problem.en() : problem.vi());
        });
        return all.toString();
    }

    private static String text(Cell cell) {
        String text = cell.day() == null ? cell.text() : DAYS.day(cell.day());
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return shown.replaceAll("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\n\t]]", " ");
    }
}
