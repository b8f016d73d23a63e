package vn.congtam.platform.document;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Row after row of a sheet. */
final class XlsxSheet {
    private static final String TEXT = "@";
    /** Of decimal digits a spreadsheet keeps so many; what has more is written as a text, and so unchanged. */
    private static final int EXACT_DIGITS = 15;

    private static final int LETTERS_ACROSS = 80;
    private static final double LINE = 16.5;
    private static final int PICTURE = 110;
    private static final double LETTERS_PER_WIDTH = 5;
    private static final double NARROWEST = 9;
    private static final int SIZE = 12;

    private final Worksheet sheet;
    private final int width;
    private int row;

    XlsxSheet(Worksheet sheet, int width) {
        this.sheet = sheet;
        this.width = width;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    void across() {
        sheet.pageOrientation("landscape");
    }

    void line(String text, boolean strong) {
        text(0, text, strong).set();
        across(text);
    }

    void middle(String text) {
        text(0, text, true).horizontalAlignment("center").set();
        across(text);
    }

    /** Over all columns; a sheet finds no height for such a row by itself. */
    private void across(String text) {
        sheet.range(row, 0, row, width - 1).merge();
        sheet.rowHeight(row, Math.max(1, lines(text, LETTERS_ACROSS)) * LINE);
        row++;
    }

    private static long lines(String text, double letters) {
        return text.lines()
                .mapToLong(line -> 1 + (long) (line.length() / letters))
                .sum();
    }

    void skip() {
        row++;
    }

    void fact(String name, Cell value) {
        text(0, name, false).set();
        value(1, value, true).set();
        row++;
    }

    void table(Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(columns.get(i)));
        }
        row(columns, columns.stream().map(one -> Cell.of(one.heading())).toList(), true);
        table.rows().forEach(cells -> row(columns, cells, false));
        if (!table.sum().isEmpty()) row(columns, table.sum(), true);
        row++;
    }

    private void row(List<Column> columns, List<Cell> cells, boolean strong) {
        long lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            bordered(value(i, cells.get(i), strong)).set();
            lines = Math.max(lines, lines(cells.get(i).text(), width(columns.get(i))));
        }
        sheet.rowHeight(row, lines * LINE);
        row++;
    }

    private static double width(Column column) {
        return Math.max(NARROWEST, column.width() * LETTERS_PER_WIDTH);
    }

    void mark(Mark mark) {
        row++;
        line(mark.words(), false);
        line(mark.code(), true);
        line(mark.address(), false);
        sheet.addImage(row, 0, mark.picture(), PICTURE, PICTURE);
    }

    private StyleSetter value(int column, Cell cell, boolean strong) {
        BigDecimal number = cell.number() == null ? null : Formula.plain(cell.number());
        if (number == null || number.precision() > EXACT_DIGITS) return text(column, cell.text(), strong);
        sheet.value(row, column, number);
        return styled(column, strong);
    }

    /** Where somebody goes on typing in such a cell it is not computed either. */
    private StyleSetter text(int column, String text, boolean strong) {
        sheet.inlineString(row, column, text);
        return styled(column, strong).format(TEXT).wrapText(true);
    }

    private StyleSetter styled(int column, boolean strong) {
        StyleSetter style = sheet.style(row, column)
                .fontName(Typeface.OFFICE_NAME)
                .fontSize(SIZE)
                .verticalAlignment("top");
        return strong ? style.bold() : style;
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN);
    }
}
