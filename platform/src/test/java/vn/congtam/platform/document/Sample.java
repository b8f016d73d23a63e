package vn.congtam.platform.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.congtam.platform.page.Formats;

/** A document with all that may stand in one. */
final class Sample {
    static final Locale VIETNAMESE = Locale.of("vi");
    /** With all of Vietnamese's letters that have two marks, and what XML and spreadsheets have other uses for. */
    static final String NAME = "Nguyễn Thị Tường Vỹ";

    static final String WORK = "Thẩm định hồ sơ <đất đai> & \"nhà ở\" ở xã Diên Khánh: ẩ ẵ ặ ễ ệ ổ ỡ ợ ử ữ ự ỷ ỹ";
    static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"bấm\")";
    static final String ADDRESS = "https://kpi.example.vn/scoring/proof/2K4-9FQ";
    private static final Formats FORMATS = new Formats(VIETNAMESE);

    private Sample() {}

    static Document document(int rows) {
        return document(rows, false);
    }

    static Document document(int rows, boolean wide) {
        return new Document(
                "mau-thu-VC0007",
                VIETNAMESE,
                new Letterhead(
                        "Mẫu số 01",
                        "ỦY BAN NHÂN DÂN XÃ DIÊN KHÁNH",
                        "Số: ……/……",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "……………, ngày …… tháng …… năm ……"),
                "PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC",
                List.of("Tháng 10/2026"),
                List.of(
                        new Part.Facts(
                                List.of(Part.Fact.of("Họ và tên", NAME), Part.Fact.of("Đơn vị", "Phòng Kinh tế"))),
                        new Part.Section("I. Kết quả thực hiện nhiệm vụ"),
                        table(rows),
                        Part.Paragraph.of("Nhận xét của cấp trên: đúng hạn,\nchất lượng tốt."),
                        new Part.Signatures(List.of(
                                new Signature(
                                        "NGƯỜI ĐƯỢC ĐÁNH GIÁ", "(Ký, ghi rõ họ tên)", NAME, "Tự chấm 08:15 24/10/2026"),
                                new Signature("CẤP TRÊN TRỰC TIẾP", "(Ký, ghi rõ họ tên)", "Trần Văn Minh", null))),
                        new Part.NewPage(),
                        Part.Paragraph.centred("Phụ lục kèm theo")),
                new Mark("2K4-9FQ", ADDRESS, "Quét mã để xem chứng thực:"),
                wide);
    }

    static Table table(int rows) {
        List<List<Cell>> all = IntStream.range(0, rows)
                .mapToObj(i -> List.of(
                        Cell.of(i + 1L),
                        Cell.of(i == 0 ? FORMULA : WORK),
                        Cell.of(new BigDecimal("1.25"), FORMATS),
                        Cell.of(i == 1 ? null : new BigDecimal("62.42"), FORMATS)))
                .toList();
        return new Table(
                List.of(
                        Column.number("TT", 1),
                        Column.text("Công việc", 6),
                        Column.number("Hệ số", 2),
                        Column.number("Điểm", 2)),
                all,
                List.of(Cell.EMPTY, Cell.of("Cộng"), Cell.EMPTY, Cell.of(new BigDecimal("1234.5"), FORMATS)));
    }
}
