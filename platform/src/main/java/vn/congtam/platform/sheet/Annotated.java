package vn.congtam.platform.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;

/** The file that comes back: each row where it was, with what came of it and what is wrong in both languages. */
public final class Annotated<C extends Enum<C> & Heading> {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int MIDDLE = 28;
    private static final int WIDE = 60;
    private static final String RED = "FFC7CE";

    private final Written<C> written;
    private final int result;
    private final C[] columns;
    private final Spoken words;
    private final Problems problems;

    public Annotated(Class<C> columns, Spoken words, Problems problems) {
        this.written = new Written<>(columns, words);
        this.columns = columns.getEnumConstants();
        this.result = this.columns.length;
        this.words = words;
        this.problems = problems;
    }

    public byte[] of(List<? extends Handled<C, ?>> rows) throws IOException {
        return written.of(rows, this::head, this::row);
    }

    private void head(Worksheet sheet) {
        Written.head(sheet, result, words.both("sheet.result"), MIDDLE);
        Written.head(sheet, result + 1, words.said("sheet.wrong", VIETNAMESE), WIDE);
        Written.head(sheet, result + 2, words.said("sheet.wrong", Locale.ENGLISH), WIDE);
    }

    private void row(Worksheet sheet, int order, Handled<C, ?> row) {
        int place = Math.max(1, row.line().number() - 1);
        for (C column : columns) {
            sheet.inlineString(place, column.ordinal(), shown(row.line().at(column), column));
        }
        sheet.inlineString(place, result, words.both("sheet.result." + row.state()));
        if (row.is(State.WRONG)) {
            sheet.style(place, result).fillColor(RED).set();
            sheet.inlineString(place, result + 1, wrong(row, VIETNAMESE));
            sheet.inlineString(place, result + 2, wrong(row, Locale.ENGLISH));
        }
    }

    private String wrong(Handled<C, ?> row, Locale language) {
        return row.faults().stream().map(fault -> wrong(fault, language)).collect(Collectors.joining("\n"));
    }

    private String wrong(Fault<C> fault, Locale language) {
        Problem problem = problems.of(fault.why());
        String said = language.equals(Locale.ENGLISH) ? problem.en() : problem.vi();
        return words.said(fault.column().title(), language) + ": " + said;
    }

    private String shown(Cell cell, C column) {
        String text = cell.day() == null ? cell.text() : cell.day().toString();
        return text.substring(0, Math.min(text.length(), column.longest()))
                .replaceAll("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\n\t]]", " ");
    }
}
