package vn.congtam.indicator.indicatorset.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.indicator.indicatorset.result.Result;
import vn.congtam.indicator.indicatorset.result.Result.IndicatorResult;
import vn.congtam.indicator.indicatorset.result.Result.Share;
import vn.congtam.rulebook.text.Messages;
import vn.congtam.rulebook.text.Text;

/** Why a result would be another: indicator by indicator, in the order of the set that is tried. */
final class Differing {
    private static final Messages MESSAGES = Messages.beside(Differing.class);

    private Differing() {}

    static List<Text> between(@Nullable Result before, Result after) {
        Map<String, IndicatorResult> was = before == null ? Map.of() : indicators(before);
        Map<String, IndicatorResult> then = indicators(after);
        List<Text> why = new ArrayList<>();
        then.forEach((code, one) -> {
            IndicatorResult former = was.get(code);
            if (former == null) why.add(MESSAGES.text("NEW", code, one.name(), weight(one), said(one)));
            else if (differ(former, one)) why.add(changed(former, one));
        });
        was.forEach((code, one) -> {
            if (!then.containsKey(code)) why.add(MESSAGES.text("GONE", code, one.name(), weight(one), said(one)));
        });
        return why;
    }

    private static boolean differ(IndicatorResult was, IndicatorResult then) {
        return was.weight().compareTo(then.weight()) != 0 || !Objects.equals(was.attained(), then.attained());
    }

    private static Text changed(IndicatorResult was, IndicatorResult then) {
        return MESSAGES.text("CHANGED", then.code(), then.name(), said(was), said(then), weight(was), weight(then));
    }

    private static Map<String, IndicatorResult> indicators(Result of) {
        Map<String, IndicatorResult> all = new LinkedHashMap<>();
        of.blocks().forEach(block -> block.indicators().forEach(one -> all.put(one.code(), one)));
        return all;
    }

    private static String weight(IndicatorResult one) {
        return one.weight().toPlainString();
    }

    /** What is missing is no zero. */
    private static String said(IndicatorResult one) {
        Share attained = one.attained();
        return attained == null ? "–" : attained.percent().toPlainString() + "%";
    }
}
