package vn.congtam.platform.wire.intake;

import java.util.function.Supplier;
import org.slf4j.MDC;
import vn.congtam.events.Entry;

/** While a fact is handled, whatever is logged carries the correlation of the act that it goes back to. */
public final class Correlation {
    private static final String KEY = "correlation";

    private Correlation() {}

    public static <T> T during(Entry entry, Supplier<T> work) {
        String correlation = entry.correlation();
        if (correlation == null) {
            return work.get();
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, correlation)) {
            return work.get();
        }
    }
}
