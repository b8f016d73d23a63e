package vn.congtam.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.platform.page.Formats;

class CsvTest {
    private static final List<Column> ONE = List.of(Column.text("Ghi chú", 1));

    @Test
    void spreadsheets_know_its_letters_by_the_mark_at_its_begin() {
        byte[] bytes = Csv.write(Sample.table(2));
        assertThat(Arrays.copyOf(bytes, 3)).containsExactly(0xEF, 0xBB, 0xBF);
    }

    @Test
    void each_row_is_a_line_and_a_number_is_as_it_is_stored() {
        assertThat(text(Sample.table(2)))
                .isEqualTo("\"TT\",\"Công việc\",\"Hệ số\",\"Điểm\"\r\n"
                        + "1,\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"bấm\"\")\",1.25,62.42\r\n"
                        + "2,\"" + Sample.WORK.replace("\"", "\"\"") + "\",1.25,\"\"\r\n");
    }

    @Test
    void a_negative_or_a_round_number_stays_a_number() {
        Formats formats = new Formats(Sample.VIETNAMESE);
        List<List<Cell>> rows = List.of(
                List.of(Cell.of(new BigDecimal("-1.50"), formats)), List.of(Cell.of(new BigDecimal("1E+3"), formats)));
        assertThat(text(Table.of(ONE, rows))).endsWith("\r\n-1.5\r\n1000\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 258", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void what_would_be_computed_is_a_text(String text) {
        assertThat(text(Table.of(ONE, List.of(List.of(Cell.of(text)))))).contains("\r\n\"'" + text + "\"\r\n");
    }

    @Test
    void what_would_not_be_stays_as_it_is() {
        for (String text : List.of("Ông A = Bà B", "12/QĐ-UBND", "", "a@b.vn"))
            assertThat(text(Table.of(ONE, List.of(List.of(Cell.of(text)))))).contains("\r\n\"" + text + "\"\r\n");
    }

    private static String text(Table table) {
        return new String(Csv.write(table), StandardCharsets.UTF_8).substring(1);
    }
}
