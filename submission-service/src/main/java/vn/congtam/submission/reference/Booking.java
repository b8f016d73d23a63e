package vn.congtam.submission.reference;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;

/** From which catalogues a person has work in a month: from one, unless two superiors assigned at the same moment. */
record Booking(List<String> catalogues) {

    static String key(StaffCode owner, String month) {
        return owner.value() + "#" + month;
    }

    /** Of all the months that are rated together. */
    static Stream<String> keys(StaffCode owner, String span) {
        return months(span).map(month -> key(owner, month.toString()));
    }

    private static Stream<YearMonth> months(String span) {
        int quarter = span.indexOf("-Q");
        if (quarter < 0) return Stream.of(YearMonth.parse(span));
        int first = 3 * Integer.parseInt(span.substring(quarter + 2)) - 2;
        YearMonth begin = YearMonth.of(Integer.parseInt(span.substring(0, quarter)), first);
        return Stream.of(begin, begin.plusMonths(1), begin.plusMonths(2));
    }

    static List<String> keys(List<Line> lines) {
        return lines.stream().map(line -> key(line.owner(), line.month())).toList();
    }

    static Booking of(@Nullable Booking known, List<Line> lines) {
        TreeSet<String> all = new TreeSet<>(known == null ? List.of() : known.catalogues());
        all.add(lines.getFirst().catalogue().value());
        return new Booking(List.copyOf(all));
    }
}
