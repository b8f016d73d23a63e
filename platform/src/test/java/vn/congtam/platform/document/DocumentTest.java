package vn.congtam.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.document.Sample.ADDRESS;
import static vn.congtam.platform.document.Sample.FORMULA;
import static vn.congtam.platform.document.Sample.NAME;
import static vn.congtam.platform.document.Sample.WORK;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.web.Refused;

/** What one library wrote, or we did, another reads. */
class DocumentTest {
    private static final List<String> SAID = List.of(
            "Mẫu số 01",
            "ỦY BAN NHÂN DÂN XÃ DIÊN KHÁNH",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC",
            "Tháng 10/2026",
            NAME,
            "Phòng Kinh tế",
            FORMULA,
            WORK,
            "CẤP TRÊN TRỰC TIẾP",
            "Trần Văn Minh",
            "Tự chấm 08:15 24/10/2026",
            "Phụ lục kèm theo",
            "2K4-9FQ",
            ADDRESS);

    @Test
    void a_printed_document_says_every_word_and_figure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Format.PDF.write(Sample.document(3)))) {
            String text = words(new PDFTextStripper().getText(pdf));
            assertThat(SAID).allSatisfy(said -> assertThat(text).contains(words(said)));
            assertThat(text).contains(words("1,25"), words("62,42"), words("1.234,5"));
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }

    @Test
    void every_letter_is_inside_the_printed_document() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Format.PDF.write(Sample.document(3)))) {
            List<String> faces = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    faces.add(page.getResources().getFont(name).getName());
                }
            }
            assertThat(faces).isNotEmpty().allMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @Test
    void the_code_leads_to_the_proof() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Format.PDF.write(Sample.document(1)))) {
            var resources = pdf.getPage(pdf.getNumberOfPages() - 1).getResources();
            COSName picture = resources.getXObjectNames().iterator().next();
            BufferedImage image = ((PDImageXObject) resources.getXObject(picture)).getImage();
            assertThat(scanned(image)).isEqualTo(ADDRESS);
        }
        try (XWPFDocument docx = docx(Sample.document(1))) {
            byte[] image = docx.getAllPictures().getFirst().getData();
            assertThat(scanned(ImageIO.read(new ByteArrayInputStream(image)))).isEqualTo(ADDRESS);
        }
        try (XSSFWorkbook xlsx = xlsx(Sample.document(1))) {
            byte[] image = xlsx.getAllPictures().getFirst().getData();
            assertThat(scanned(ImageIO.read(new ByteArrayInputStream(image)))).isEqualTo(ADDRESS);
        }
    }

    @Test
    void a_long_table_goes_on_page_after_page_under_its_head_and_loses_no_row() throws IOException {
        for (boolean wide : List.of(false, true)) {
            try (PDDocument pdf = Loader.loadPDF(Format.PDF.write(Sample.document(200, wide)))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
                PDFTextStripper page = new PDFTextStripper();
                page.setSortByPosition(true);
                page.setStartPage(3);
                page.setEndPage(3);
                assertThat(page.getText(pdf)).startsWith("3").contains("Công việc");
                assertThat(words(new PDFTextStripper().getText(pdf)).split("1,25", -1))
                        .hasSize(201);
            }
        }
    }

    @Test
    void a_text_document_says_the_same_and_brings_its_typeface() throws Exception {
        try (XWPFDocument docx = docx(Sample.document(3))) {
            String text = words(new XWPFWordExtractor(docx).getText());
            assertThat(SAID).allSatisfy(said -> assertThat(text).contains(words(said)));
            XWPFTable table = docx.getTables().stream()
                    .filter(one -> one.getRow(0).getCell(0).getText().equals("TT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRows()).hasSize(5);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo(FORMULA);
            assertThat(table.getRow(1).getCell(3).getText()).isEqualTo("62,42");
            assertThat(table.getRow(2).getCell(3).getText()).isEmpty();
            assertThat(table.getRow(4).getCell(3).getText()).isEqualTo("1.234,5");
            assertThat(docx.getPackage().getParts())
                    .filteredOn(part -> part.getContentType().endsWith("obfuscatedFont"))
                    .hasSize(3);
        }
    }

    @Test
    void the_typeface_comes_out_of_a_text_document_as_it_went_in() {
        byte[] face = Typeface.BOLD.bytes();
        java.util.UUID key = java.util.UUID.fromString("4b3f1c2a-9d6e-4f70-8a1b-2c3d4e5f6071");
        byte[] hidden = Docx.obfuscated(Typeface.BOLD.bytes(), key);
        assertThat(hidden[0]).isEqualTo((byte) (face[0] ^ 0x71));
        assertThat(hidden[15]).isEqualTo((byte) (face[15] ^ 0x4b));
        assertThat(hidden[32]).isEqualTo(face[32]);
        assertThat(Docx.obfuscated(hidden, key)).isEqualTo(face);
    }

    @Test
    void a_sheet_has_numbers_to_compute_with_and_texts_that_compute_nothing() throws IOException {
        try (XSSFWorkbook xlsx = xlsx(Sample.document(3))) {
            XSSFSheet sheet = xlsx.getSheetAt(0);
            List<String> texts = new ArrayList<>();
            for (Row row : sheet) {
                row.forEach(cell -> {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) texts.add(cell.getStringCellValue());
                });
            }
            assertThat(texts).containsAll(SAID);
            XSSFCell formula = find(sheet, FORMULA);
            assertThat(formula.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(formula.getRowIndex()).getCell(3).getNumericCellValue())
                    .isEqualTo(62.42);
            XSSFCell missing = sheet.getRow(formula.getRowIndex() + 1).getCell(3);
            assertThat(missing.getCellType()).isIn(CellType.BLANK, CellType.STRING);
            assertThat(missing.getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(formula.getRowIndex() + 3).getCell(3).getNumericCellValue())
                    .isEqualTo(1234.5);
        }
    }

    @Test
    void there_is_no_other_kind_of_file() {
        assertThat(Format.of("pdf")).isEqualTo(Format.PDF);
        assertThatThrownBy(() -> Format.of("exe")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Format.of("PDF")).isInstanceOf(Refused.class);
    }

    @Test
    void a_row_that_does_not_fit_its_head_is_noticed() {
        List<Column> one = List.of(Column.text("Một", 1));
        assertThatThrownBy(() -> Table.of(one, List.of(List.of(Cell.EMPTY, Cell.EMPTY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(one, List.of(), List.of(Cell.EMPTY, Cell.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static XSSFCell find(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) return (XSSFCell) cell;
            }
        }
        throw new AssertionError("not there: " + text);
    }

    private static XWPFDocument docx(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Format.DOCX.write(document)));
    }

    private static XSSFWorkbook xlsx(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.write(document)));
    }

    private static String scanned(BufferedImage image) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    /** Where a line ends is no part of what is said. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
