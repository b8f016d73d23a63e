package vn.congtam.indicator;

import java.util.List;
import vn.congtam.platform.testing.Spreadsheet;

/** Staff lists as people make them. */
final class Excel {
    static final List<String> HEAD = List.of(
            "Mã công chức",
            "Họ và tên",
            "Diện",
            "Đơn vị",
            "Mã vị trí việc làm",
            "Lãnh đạo (có/không)",
            "Mã cấp trên trực tiếp",
            "Từ ngày",
            "Số quyết định");

    private Excel() {}

    static byte[] of(List<?>... rows) {
        return of(List.of(rows));
    }

    static byte[] of(List<List<?>> rows) {
        return Spreadsheet.under(HEAD, rows);
    }
}
