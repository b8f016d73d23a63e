package vn.congtam.rulebook.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.text.Messages;
import vn.congtam.rulebook.text.Text;

/** Why an indicator is attained as far as it is. */
public final class InWords {
    private static final Messages MESSAGES = Messages.beside(InWords.class);
    private static final Ratio HUNDRED = Ratio.of(100);

    private InWords() {}

    public static Text missing() {
        return MESSAGES.text("explain.missing");
    }

    public static Text of(Quantity quantity, Ratio actual) {
        Ratio attained = quantity.attainment(actual);
        Map<String, String> values = new HashMap<>();
        values.put("actual", figure(actual));
        values.put("target", figure(quantity.target()));
        values.put("upper", figure(Objects.requireNonNullElse(quantity.upper(), quantity.target())));
        values.put("floor", figure(Objects.requireNonNullElse(quantity.floor(), quantity.target())));
        values.put("unit", quantity.unit() == null ? "" : " " + quantity.unit());
        values.put("percent", percent(attained));
        String way = attained.equals(Ratio.ONE) ? "reached" : quantity.curve().name();
        return MESSAGES.text("explain." + way + "." + quantity.direction(), values);
    }

    public static Text of(Level level) {
        return MESSAGES.text(
                "explain.level", Map.of("code", level.code(), "text", level.text(), "percent", percent(level.share())));
    }

    private static String figure(Ratio figure) {
        return figure.share().toPlainString();
    }

    private static String percent(Ratio share) {
        return share.times(HUNDRED).points().toPlainString();
    }
}
