package vn.congtam.stories;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** As the calendar hangs in Vietnam. */
final class Today {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    static LocalDate day() {
        return LocalDate.now(VIETNAM);
    }

    static YearMonth month() {
        return YearMonth.from(day());
    }
}
