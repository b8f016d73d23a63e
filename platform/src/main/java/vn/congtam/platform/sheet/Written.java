package vn.congtam.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file that goes out, with a head that is understood when it comes in. Its texts are texts, whatever they look like. */
public final class Written<C extends Enum<C> & Heading> {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int BATCH = 500;
    private static final int WIDTH = 22;

    private final C[] columns;
    private final Spoken words;

    public Written(Class<C> columns, Spoken words) {
        this.columns = columns.getEnumConstants();
        this.words = words;
    }

    /** Puts one of the rows into the sheet. */
    @FunctionalInterface
    public interface Row<T> {
        void into(Worksheet sheet, int order, T row);
    }

    public <T> byte[] of(List<? extends T> rows, Row<T> row) throws IOException {
        return of(rows, sheet -> {}, row);
    }

    <T> byte[] of(List<? extends T> rows, Consumer<Worksheet> head, Row<T> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CongTam", null)) {
            Worksheet sheet = workbook.newWorksheet(words.said("sheet.name", VIETNAMESE));
            for (C column : columns) {
                head(sheet, column.ordinal(), words.both(column.title()), WIDTH);
            }
            head.accept(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row.into(sheet, i + 1, rows.get(i));
                if (i % BATCH == 0) sheet.flush();
            }
        }
        return bytes.toByteArray();
    }

    static void head(Worksheet sheet, int column, String text, int width) {
        sheet.width(column, width);
        sheet.inlineString(0, column, text);
        sheet.style(0, column).bold().set();
    }
}
