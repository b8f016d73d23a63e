package vn.congtam.rulebook.slip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is judged of leaders only (Art. 15): d, đ and e. Absent is not yet judged, never zero. */
public record Leadership(
        @Nullable BigDecimal unitResult,
        @Nullable BigDecimal organisation,
        @Nullable BigDecimal unity) {
    public static final Leadership UNKNOWN = new Leadership(null, null, null);
}
