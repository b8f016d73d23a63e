package vn.congtam.scoring.explanation.sandbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Sheet;

/**
 * A product that people delivered and that the draft does not list any more. It goes on to count as it did.
 *
 * @param people on how many slips it stands
 */
record Dropped(String code, String name, long people) {

    static List<Dropped> of(Pricing pricing, Collection<Sheet> sheets) {
        if (!pricing.whole()) return List.of();
        Map<String, Dropped> all = new TreeMap<>();
        sheets.forEach(sheet -> on(pricing, sheet)
                .forEach((code, name) -> all.merge(
                        code,
                        new Dropped(code, name, 1),
                        (known, one) -> new Dropped(code, known.name(), known.people() + 1))));
        return List.copyOf(all.values());
    }

    private static Map<String, String> on(Pricing pricing, Sheet sheet) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Line line : sheet.done().lines()) {
            if (pricing.drops(line))
                codes.put(line.product().code(), line.product().name());
        }
        return codes;
    }
}
