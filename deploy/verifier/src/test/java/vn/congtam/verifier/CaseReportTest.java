package vn.congtam.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.verifier.casefile.Cases;

/** What an inspector reads, in both languages, and what a program is told. */
class CaseReportTest {
    @TempDir
    private Path dir;

    @Test
    void a_wrong_cap_is_reported_in_plain_words() {
        Path file = Cases.overTheCap(dir.resolve("xa.zip"));
        assertThat(said(1, file).replace(file.toString(), "xa.zip")).isEqualTo("""
                        xa.zip: HỒ SƠ SAI. Không được dựa vào hồ sơ này.
                        Sự kiện sai đầu tiên: sổ congtam.khanhhoa/scoring, vị trí 15.
                        Về {agency=xa-dien-khanh, span=2026-10}; VC0999 yêu cầu lúc 2027-01-05T01:00:00Z.
                        23 sự kiện, mỗi sự kiện đều phải chứng minh; tính lại 0 phiếu từ các sự kiện đó, so sánh 0 kết quả.
                        Đếm lại 1 kỳ: việc khóa có chốt đúng mọi người như đã quyết định và giữ đúng tỷ lệ xuất sắc hay không, phần vượt về sau có được ghi lại hay không.
                        Đối chiếu 1 phiếu, kỳ và phiếu của cơ quan với những gì đã ban hành: bộ quy tắc có đúng là bộ đang có hiệu lực với cơ quan và đối tượng đó hay không.
                        Không được chứng minh: lời văn trên phiếu như họ tên, nhận xét, văn bản; readings.json; và việc hồ sơ đúng là về người, đơn vị, kỳ đã nêu và đầy đủ.
                        - congtam.khanhhoa/scoring, vị trí 15: khóa khi số xuất sắc nhiều hơn mức được phép: nd335-2025/1: 2 > 1 [CAP_EXCEEDED]
                        - congtam.khanhhoa/scoring, vị trí 15: khóa khi số xuất sắc nhiều hơn mức được phép: nd335-2025/1 cv: 2 > 1 [CAP_EXCEEDED]
                        xa.zip: CASE FILE WRONG. It must not be relied upon.
                        The first wrong fact: log congtam.khanhhoa/scoring, position 15.
                        About {agency=xa-dien-khanh, span=2026-10}; asked for by VC0999 at 2027-01-05T01:00:00Z.
                        23 facts, each to be proved; 0 slips recomputed from them, 0 results compared.
                        1 periods counted again: whether the lock closed everybody as decided and kept the cap of Excellent, and whether what exceeds it since was told.
                        1 slips, periods and evaluations compared with what was laid down: whether their rule set is the one in force for that agency and those people.
                        Not proved: the texts on the slips such as names, comments and documents; readings.json; and that the file is about whom its scope names, and all of it.
                        - congtam.khanhhoa/scoring, position 15: it was locked with more Excellent than there may be: nd335-2025/1: 2 > 1 [CAP_EXCEEDED]
                        - congtam.khanhhoa/scoring, position 15: it was locked with more Excellent than there may be: nd335-2025/1 cv: 2 > 1 [CAP_EXCEEDED]
                        """);
    }

    @Test
    void a_program_is_told_the_same() {
        Path file = Cases.overTheCap(dir.resolve("xa.zip"));
        JsonNode report = JsonMapper.shared().readTree(said(1, file, "--json")).path(0);
        assertThat(report.path("verdict").stringValue()).isEqualTo("WRONG");
        assertThat(report.path("periods").intValue()).isEqualTo(1);
        assertThat(report.path("evaluations").intValue()).isZero();
        assertThat(report.path("governed").intValue()).isEqualTo(1);
        assertThat(report.path("wrong").path(0).toString())
                .isEqualTo("{\"code\":\"CAP_EXCEEDED\",\"log\":\"congtam.khanhhoa/scoring\",\"position\":15,"
                        + "\"where\":\"nd335-2025/1: 2 > 1\"}");
    }

    private static String said(int exit, Path file, String... more) {
        List<String> call = new ArrayList<>(List.of(file.toString()));
        call.addAll(Cases.KEYS);
        call.addAll(List.of(more));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Verifier.run(call, out, out)).isEqualTo(exit);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
