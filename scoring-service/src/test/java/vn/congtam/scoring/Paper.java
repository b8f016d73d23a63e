package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.congtam.platform.testing.Service;

/** What other programs find in the files that are handed out, without the spaces, which are none of what is said. */
final class Paper {
    private Paper() {}

    static String pdf(Service service, String token, String path) throws IOException {
        try (PDDocument read = Loader.loadPDF(file(service, token, path + ".pdf"))) {
            return words(new PDFTextStripper().getText(read));
        }
    }

    static String docx(Service service, String token, String path) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file(service, token, path + ".docx")))) {
            return words(new XWPFWordExtractor(read).getText());
        }
    }

    /** The cells of each row, numbers as they are stored. */
    static List<List<String>> xlsx(Service service, String token, String path) throws IOException {
        DataFormatter plain = new DataFormatter(java.util.Locale.ENGLISH);
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file(service, token, path + ".xlsx")))) {
            read.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(plain.formatCellValue(cell)));
                rows.add(cells);
            });
        }
        return rows;
    }

    static byte[] file(Service service, String token, String path) {
        HttpResponse<byte[]> answer = service.download(token, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains(path.substring(path.lastIndexOf('.')));
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return answer.body();
    }

    static String words(String... texts) {
        return List.of(texts).stream().map(text -> text.replaceAll("\\s+", "")).collect(Collectors.joining());
    }
}
