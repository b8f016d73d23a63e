package vn.congtam.platform.document;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables of a printed document: the head is on each page, a row goes on over the end of a page where it must. */
final class PdfTables {
    private PdfTables() {}

    static PdfPTable of(Table table) {
        List<Column> columns = table.columns();
        PdfPTable grid =
                PdfText.columns(columns.stream().mapToInt(Column::width).toArray());
        grid.setSplitLate(false);
        grid.setSpacingBefore(4);
        grid.setSpacingAfter(6);
        grid.setHeaderRows(1);
        columns.forEach(column -> grid.addCell(cell(column.heading(), PdfText.HEADING, Element.ALIGN_CENTER)));
        table.rows().forEach(row -> row(grid, columns, row, PdfText.CELL));
        if (!table.sum().isEmpty()) row(grid, columns, table.sum(), PdfText.HEADING);
        return grid;
    }

    private static void row(PdfPTable grid, List<Column> columns, List<Cell> row, Font font) {
        for (int i = 0; i < row.size(); i++) {
            int side = columns.get(i).numeric() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
            grid.addCell(cell(row.get(i).text(), font, side));
        }
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        return cell;
    }

    static PdfPTable of(Part.Facts facts) {
        PdfPTable list = PdfText.columns(2, 5);
        list.setSpacingAfter(4);
        facts.all().forEach(fact -> {
            list.addCell(bare(fact.name() + ":", PdfText.REGULAR));
            list.addCell(bare(fact.value().text(), PdfText.BOLD));
        });
        return list;
    }

    private static PdfPCell bare(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2);
        return cell;
    }
}
