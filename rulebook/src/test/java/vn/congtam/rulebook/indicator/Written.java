package vn.congtam.rulebook.indicator;

import java.util.Map;
import java.util.TreeMap;

/** Indicators as an agency writes them. */
final class Written {
    private Written() {}

    /** Names and values by turns; a field without a value is left out. */
    static Map<String, String> onTime(String... changes) {
        return changed(
                Map.of(
                        "kind", "QUANTITATIVE",
                        "name", "Hồ sơ giải quyết đúng hạn",
                        "weight", "60",
                        "unit", "%",
                        "direction", "MORE",
                        "target", "95",
                        "formula", "RATIO",
                        "source.system", "Một cửa điện tử",
                        "source.owner", "Văn phòng",
                        "source.cutOffDays", "5"),
                changes);
    }

    static Map<String, String> conduct(String... changes) {
        return changed(
                Map.of(
                        "kind", "QUALITATIVE",
                        "name", "Tiếp dân",
                        "weight", "40",
                        "levels", "A,B,C",
                        "level.A.text", "Giải thích đến khi dân hiểu",
                        "level.A.percent", "100",
                        "level.B.text", "Trả lời đúng",
                        "level.B.percent", "70",
                        "level.C.text", "Còn để dân hỏi lại",
                        "level.C.percent", "0"),
                changes);
    }

    private static Map<String, String> changed(Map<String, String> fields, String... changes) {
        Map<String, String> all = new TreeMap<>(fields);
        for (String change : changes) {
            int at = change.indexOf('=');
            if (at < 0) all.remove(change);
            else all.put(change.substring(0, at), change.substring(at + 1));
        }
        return all;
    }
}
