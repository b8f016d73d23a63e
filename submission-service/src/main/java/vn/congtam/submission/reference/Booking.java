package vn.congtam.submission.reference;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;

/** From which catalogues a person has work in a month: from one, unless two superiors assigned at the same moment. */
record Booking(List<String> catalogues) {

    static String key(StaffCode owner, String month) {
        return owner.value() + "#" + month;
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
