package vn.congtam.indicator;

import static vn.congtam.indicator.Client.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sets of indicators as an agency writes them. */
final class Indicators {
    private Indicators() {}

    static Map<String, Object> set(
            String set, @Nullable String agency, @Nullable Map<String, Object> who, Object... indicators) {
        return body(
                "set",
                set,
                "agency",
                agency,
                "title",
                "Bộ " + set,
                "coverage",
                who,
                "blocks",
                List.of(body("code", "K", "title", "Kết quả", "weight", "100", "indicators", List.of(indicators))));
    }

    static Map<String, Object> post(String post) {
        return body("kind", "POST", "code", post);
    }

    static Map<String, Object> following(Map<String, Object> set, String template) {
        return with(set, "template", template);
    }

    static Map<String, Object> onTime(String weight, String target) {
        return body(
                "code",
                "DH",
                "kind",
                "QUANTITATIVE",
                "name",
                "Hồ sơ đúng hạn",
                "weight",
                weight,
                "unit",
                "%",
                "direction",
                "MORE",
                "target",
                target,
                "formula",
                "RATIO",
                "evidence",
                "Báo cáo một cửa",
                "source",
                body("system", "Một cửa", "owner", "Văn phòng", "cutOffDays", 0));
    }

    static Map<String, Object> conduct(String weight) {
        return body(
                "code",
                "TD",
                "kind",
                "QUALITATIVE",
                "name",
                "Tiếp dân",
                "weight",
                weight,
                "evidence",
                "Sổ tiếp dân",
                "levels",
                List.of(level("A", "Giải thích đến khi dân hiểu", "100"), level("B", "Trả lời đúng", "50")));
    }

    private static Map<String, Object> level(String code, String text, String percent) {
        return body("code", code, "text", text, "percent", percent);
    }

    static Map<String, Object> with(Map<String, Object> one, String field, @Nullable Object value) {
        Map<String, Object> all = new TreeMap<>(one);
        if (value == null) all.remove(field);
        else all.put(field, value);
        return all;
    }

    static Map<String, Object> value(String staff, String span, String indicator, String field, String value) {
        return body(
                "staff",
                staff,
                "span",
                span,
                "indicator",
                indicator,
                field,
                value,
                "source",
                "Một cửa",
                "evidence",
                "BC 1");
    }

    static List<Object> list(Object... all) {
        return new ArrayList<>(List.of(all));
    }
}
