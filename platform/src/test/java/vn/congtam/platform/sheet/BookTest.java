package vn.congtam.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other programs write them, and as nobody should. */
class BookTest {
    private static final String NAMESPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String WORKBOOK = "<workbook " + NAMESPACE
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"ẩn\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
            + "<sheet name=\"thấy\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/no.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";
    private static final String STYLES = "<styleSheet " + NAMESPACE
            + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot; đ&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs>"
            + "</styleSheet>";
    private static final String STRINGS = "<sst " + NAMESPACE + "><si><t>Mã</t></si>"
            + "<si><r><t>Nguyễn </t></r><r><t>Lan</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh></si></sst>";

    @TempDir
    private Path folder;

    @Test
    void texts_numbers_and_days_are_read_from_the_first_sheet_that_is_seen() throws IOException {
        Book book = read("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"C5\" s=\"1\"><v>46083</v></c>"
                + "<c r=\"D5\" s=\"2\"><v>46083.75</v></c><c r=\"E5\" s=\"3\"><v>46083</v></c>"
                + "<c r=\"F5\"><v>1E3</v></c><c r=\"G5\" t=\"inlineStr\"><is><t>ở đây</t></is></c>"
                + "<c r=\"H5\" t=\"str\"><f>1+1</f><v>2</v></c><c r=\"I5\" t=\"b\"><v>1</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\" t=\"s\"/></row>");
        assertThat(book.head()).containsExactly("Mã");
        assertThat(book.rows()).hasSize(1);
        Book.Numbered row = book.rows().getFirst();
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells().stream().map(Cell::text))
                .containsExactly("Nguyễn Lan", "", "46083", "46083.75", "46083", "1000", "ở đây", "", "TRUE");
        assertThat(row.cells().get(2).day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(row.cells().get(3).day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(row.cells().get(4).day()).isNull();
        assertThat(row.cells().get(7).formula()).isTrue();
    }

    @Test
    void a_cell_far_to_the_right_takes_no_memory() throws IOException {
        Book book = read("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"ZZZZZZ1\" t=\"s\"><v>1</v></c></row>");
        assertThat(book.head()).containsExactly("Mã");
    }

    @Test
    void a_text_that_is_not_there_is_a_broken_file() {
        assertThatThrownBy(() -> read("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>"))
                .hasMessageContaining("SHEET_UNREADABLE");
    }

    @Test
    void rows_out_of_order_are_a_broken_file() {
        assertThatThrownBy(() -> read(text(2) + text(1))).hasMessageContaining("SHEET_UNREADABLE");
        assertThatThrownBy(() -> read(text(2_000_000))).hasMessageContaining("SHEET_UNREADABLE");
    }

    @Test
    void more_rows_than_ten_thousand_are_too_many() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= Book.MOST_ROWS + 2; i++) {
            rows.append(text(i));
        }
        assertThatThrownBy(() -> read(rows.toString())).hasMessageContaining("SHEET_TOO_MANY_ROWS");
    }

    @Test
    void what_unpacks_to_too_much_is_left_alone() {
        String spaces = " ".repeat(1024 * 1024).repeat(60);
        assertThatThrownBy(() -> read(text(1) + spaces + text(2))).hasMessageContaining("SHEET_UNPACKS_TOO_LARGE");
    }

    @Test
    void a_text_longer_than_a_cell_may_hold_is_not_read_to_its_end() {
        String longest = "ă".repeat(Xml.MOST_CHARACTERS);
        for (String text : new String[] {"<t>" + longest + "a</t>", "<r><t>" + longest + "</t></r><r><t>a</t></r>"}) {
            Map<String, String> parts = parts(text(1));
            parts.put("xl/sharedStrings.xml", "<sst " + NAMESPACE + "><si>" + text + "</si></sst>");
            assertThatThrownBy(() -> Book.read(packed(parts))).hasMessageContaining("SHEET_TEXT_TOO_LONG");
        }
    }

    @Test
    void a_text_as_long_as_a_cell_may_hold_is_whole() throws IOException {
        String longest = "ă &amp; b".repeat(4_000);
        Map<String, String> parts = parts(text(1));
        parts.put("xl/sharedStrings.xml", "<sst " + NAMESPACE + "><si><t>" + longest + "</t></si></sst>");
        assertThat(Book.read(packed(parts)).head()).containsExactly("ă & b".repeat(4_000));
    }

    @Test
    void a_number_of_more_digits_than_any_sheet_keeps_is_not_read() {
        String number = "9".repeat(1_000_000);
        assertThatThrownBy(() -> read("<row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row>"))
                .hasMessageContaining("SHEET_TEXT_TOO_LONG");
        assertThatThrownBy(() -> read("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(41) + "</v></c></row>"))
                .hasMessageContaining("SHEET_UNREADABLE");
    }

    @Test
    void what_a_file_would_have_fetched_or_multiplied_is_not() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        for (String entity : new String[] {"&b;", "&f;"}) {
            Map<String, String> parts = parts(text(1));
            parts.put("xl/sharedStrings.xml", laughs + "<sst><si><t>" + entity + "</t></si></sst>");
            assertThatThrownBy(() -> Book.read(packed(parts))).hasMessageContaining("SHEET_UNREADABLE");
        }
    }

    @Test
    void without_a_sheet_there_is_no_list() {
        Map<String, String> parts = parts(text(1));
        parts.remove("xl/worksheets/sheet2.xml");
        assertThatThrownBy(() -> Book.read(packed(parts))).hasMessageContaining("SHEET_UNREADABLE");
    }

    private static String text(int row) {
        return "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"s\"><v>0</v></c></row>";
    }

    private Book read(String rows) throws IOException {
        return Book.read(packed(parts(rows)));
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", STRINGS);
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet " + NAMESPACE + "><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private Path packed(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
