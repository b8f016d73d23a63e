package vn.congtam.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.congtam.platform.sheet.Book;

/** Files as people make them, and read again. */
public final class Spreadsheet {
    private Spreadsheet() {}

    public record Formula(String text) {}

    public static byte[] under(List<String> head, List<List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            row(sheet, 0, head);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("dd/mm/yyyy").set();
                }
                case Formula formula -> sheet.formula(row, i, formula.text());
                case Number number -> sheet.value(row, i, number);
                default -> sheet.value(row, i, values.get(i).toString());
            }
        }
    }

    public static Book read(byte[] file) {
        try {
            Path kept = Files.createTempFile("answer", ".xlsx");
            try {
                return Book.read(Files.write(kept, file));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
