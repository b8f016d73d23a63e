package vn.congtam.events.submission;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/** The story of a figure of another system. */
@PublishedBy("submission")
public sealed interface FigureFact extends Fact {
    FigureId figure();

    /**
     * What another system says that somebody has reached. Whether it fits his indicators is decided where these are kept.
     *
     * @param number of the figure in the other system
     * @param message its id there, for ever the same
     * @param at when it was so there
     * @param received when it came in
     * @param span for which it counts, such as {@code 2026-10}
     * @param indicator by its code in the set of the official
     * @param latest whether nothing later had come in before it: what is told late changes nothing
     */
    record FigureReceived(
            FigureId figure,
            ConnectionId connection,
            String number,
            String message,
            Instant at,
            Instant received,
            StaffCode staff,
            String span,
            String indicator,
            BigDecimal actual,
            @Nullable String evidence,
            boolean latest)
            implements FigureFact {
        public FigureReceived {
            actual = Decimal.plain(actual);
        }
    }
}
