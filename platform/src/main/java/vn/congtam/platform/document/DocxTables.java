package vn.congtam.platform.document;

import java.util.List;

/** Tables of a text: with lines for values, without any for what stands side by side. */
final class DocxTables {
    /** Twentieths of a point between the margins, upright and across. */
    private static final int UPRIGHT = 9071;

    private static final int ACROSS = 14003;
    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final DocxXml xml;
    private final int room;

    DocxTables(DocxXml xml, boolean wide) {
        this.xml = xml;
        this.room = wide ? ACROSS : UPRIGHT;
    }

    void side(List<Integer> widths, List<DocxXml.Content> cells) {
        table(
                widths,
                false,
                () -> xml.element("tr", () -> {
                    xml.element("trPr", () -> xml.empty("cantSplit"));
                    for (int i = 0; i < cells.size(); i++) cell(width(widths, i), cells.get(i));
                }));
    }

    void table(Table table, int size) {
        List<Column> columns = table.columns();
        List<Integer> widths = columns.stream().map(Column::width).toList();
        table(widths, true, () -> {
            xml.element("tr", () -> {
                xml.element("trPr", () -> xml.empty("tblHeader"));
                for (int i = 0; i < columns.size(); i++)
                    text(width(widths, i), "center", columns.get(i).heading(), true, size);
            });
            table.rows().forEach(row -> row(columns, widths, row, false, size));
            if (!table.sum().isEmpty()) row(columns, widths, table.sum(), true, size);
        });
    }

    private void row(List<Column> columns, List<Integer> widths, List<Cell> row, boolean strong, int size) {
        xml.element("tr", () -> {
            for (int i = 0; i < row.size(); i++) {
                String side = columns.get(i).numeric() ? "right" : "left";
                text(width(widths, i), side, row.get(i).text(), strong, size);
            }
        });
    }

    private void text(int width, String side, String text, boolean strong, int size) {
        cell(
                width,
                () -> xml.element("p", () -> {
                    xml.element("pPr", () -> {
                        xml.empty("spacing", "after", "20");
                        xml.empty("jc", "val", side);
                    });
                    xml.run(text, strong, false, size);
                }));
    }

    private void table(List<Integer> widths, boolean lined, DocxXml.Content rows) {
        xml.element("tbl", () -> {
            xml.element("tblPr", () -> {
                xml.empty("tblW", "w", String.valueOf(room), "type", "dxa");
                if (lined)
                    xml.element(
                            "tblBorders",
                            () -> SIDES.forEach(
                                    side -> xml.empty(side, "val", "single", "sz", "4", "color", "000000")));
                xml.empty("tblLayout", "type", "fixed");
            });
            xml.element("tblGrid", () -> {
                for (int i = 0; i < widths.size(); i++) xml.empty("gridCol", "w", String.valueOf(width(widths, i)));
            });
            rows.write();
        });
    }

    private void cell(int width, DocxXml.Content content) {
        xml.element("tc", () -> {
            xml.element("tcPr", () -> xml.empty("tcW", "w", String.valueOf(width), "type", "dxa"));
            content.write();
        });
    }

    private int width(List<Integer> widths, int column) {
        return room
                * widths.get(column)
                / widths.stream().mapToInt(Integer::intValue).sum();
    }
}
