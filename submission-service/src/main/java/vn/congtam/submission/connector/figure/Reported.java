package vn.congtam.submission.connector.figure;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another system says of a figure.
 *
 * @param message its id there, for ever the same
 * @param account of whom it is: a staff code, or a name of the system's own
 * @param evidence the code of what it rests on; no texts, for they might name people
 */
public record Reported(
        String message,
        Instant at,
        String account,
        String span,
        String indicator,
        BigDecimal actual,
        @Nullable String evidence) {}
