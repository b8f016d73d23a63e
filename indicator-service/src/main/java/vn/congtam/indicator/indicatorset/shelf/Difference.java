package vn.congtam.indicator.indicatorset.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.Indicator;

/**
 * Something that a set has otherwise than its template.
 *
 * @param field of the indicator; none where only one of them has it
 * @param template what it says there; none where it says nothing
 * @param own what it says here; none where it says nothing
 */
public record Difference(
        String indicator,
        Kind kind,
        @Nullable String field,
        @Nullable String template,
        @Nullable String own) {

    public enum Kind {
        ADDED,
        LEFT_OUT,
        OVERRIDDEN
    }

    /** In the order of the codes. */
    static List<Difference> between(SetEdition template, SetEdition own) {
        Map<String, Indicator> there = byCode(template);
        Map<String, Indicator> here = byCode(own);
        TreeSet<String> codes = new TreeSet<>(there.keySet());
        codes.addAll(here.keySet());
        List<Difference> all = new ArrayList<>();
        codes.forEach(code -> all.addAll(between(code, there.get(code), here.get(code))));
        return all;
    }

    private static List<Difference> between(String code, @Nullable Indicator there, @Nullable Indicator here) {
        if (there == null) return List.of(new Difference(code, Kind.ADDED, null, null, name(here)));
        if (here == null) return List.of(new Difference(code, Kind.LEFT_OUT, null, name(there), null));
        TreeSet<String> fields = new TreeSet<>(there.fields().keySet());
        fields.addAll(here.fields().keySet());
        return fields.stream()
                .filter(field ->
                        !Objects.equals(there.fields().get(field), here.fields().get(field)))
                .map(field -> new Difference(
                        code,
                        Kind.OVERRIDDEN,
                        field,
                        there.fields().get(field),
                        here.fields().get(field)))
                .toList();
    }

    private static @Nullable String name(@Nullable Indicator one) {
        return one == null ? null : one.fields().get("name");
    }

    private static Map<String, Indicator> byCode(SetEdition edition) {
        Map<String, Indicator> all = new TreeMap<>();
        edition.indicators().forEach(one -> all.put(one.code(), one));
        return all;
    }
}
