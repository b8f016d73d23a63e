package vn.congtam.stories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ten items of Form 01 for a sum: full points from the first item on, as long as they last. */
final class Form01 {
    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal HALF = new BigDecimal("2.5");
    private static final List<String> ITEMS =
            List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

    private Form01() {}

    static List<Map<String, String>> of(String points) {
        List<Map<String, String>> rows = new ArrayList<>();
        BigDecimal left = new BigDecimal(points);
        for (String item : ITEMS) {
            BigDecimal most = item.matches("I\\.[12]") ? FIVE : HALF;
            BigDecimal given = left.min(most);
            rows.add(row(item, given, most));
            left = left.subtract(given);
        }
        return rows;
    }

    /** Below the most there is a comment, and in group III evidence for every point. */
    private static Map<String, String> row(String item, BigDecimal points, BigDecimal most) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("item", item, "points", points.toPlainString()));
        if (points.compareTo(most) < 0) row.put("comment", "Cần cố gắng hơn");
        if (item.startsWith("III") && points.signum() > 0) row.put("evidence", "Sáng kiến số 1/2026");
        return row;
    }
}
