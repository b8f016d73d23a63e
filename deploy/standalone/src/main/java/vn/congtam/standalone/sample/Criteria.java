package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ten items of Form 01 as the people of the sample score them. */
final class Criteria {
    private static final List<String> FIVE = List.of("I.1", "I.2");
    private static final List<String> PROFESSIONAL = List.of("II.1", "II.2", "II.3", "II.4");
    private static final List<String> INNOVATION = List.of("III.1", "III.2", "III.3", "III.4");

    private Criteria() {}

    static List<Map<String, String>> selfScored(Person who) {
        return items(who, false);
    }

    /** Every fourth self-score is half a point too good, where anybody looks. */
    static List<Map<String, String>> reviewed(Person who, Temper temper) {
        return items(who, temper != Temper.GENEROUS && who.place() % 4 == 0);
    }

    private static List<Map<String, String>> items(Person who, boolean stricter) {
        List<Map<String, String>> items = new ArrayList<>();
        FIVE.forEach(item -> items.add(item(item, "5", null, null)));
        PROFESSIONAL.forEach(item -> items.add(professional(item, who, stricter)));
        INNOVATION.forEach(item -> items.add(innovation(item, who)));
        return items;
    }

    /** Most people see something to do better, each in another respect. */
    private static Map<String, String> professional(String item, Person who, boolean stricter) {
        boolean modest = PROFESSIONAL.indexOf(item) == who.place() % PROFESSIONAL.size();
        return modest || stricter && item.equals("II.1")
                ? item(item, modest && stricter ? "1.5" : "2", "Cần chủ động hơn trong phối hợp", null)
                : item(item, "2.5", null, null);
    }

    /** One in seven has something new to show, and Lan has: points in group III ask for evidence. */
    private static Map<String, String> innovation(String item, Person who) {
        int achieved = who.place() % 7 == 0 || who.place() == 13 ? 2 : 0;
        return INNOVATION.indexOf(item) < achieved
                ? item(item, "2.5", null, "Sáng kiến số " + who.place() + "/2026")
                : item(item, "0", "Chưa có minh chứng", null);
    }

    private static Map<String, String> item(
            String item, String points, @Nullable String comment, @Nullable String evidence) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("item", item);
        row.put("points", points);
        if (comment != null) {
            row.put("comment", comment);
        }
        if (evidence != null) {
            row.put("evidence", evidence);
        }
        return row;
    }
}
