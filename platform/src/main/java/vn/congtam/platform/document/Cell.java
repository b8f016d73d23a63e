package vn.congtam.platform.document;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.page.Formats;

/**
 * A value: as it is written for people, and as a number where it is one, for whoever goes on computing with it.
 *
 * @param number none where it is a text, or where there is none yet
 */
public record Cell(String text, @Nullable BigDecimal number) {
    public static final Cell EMPTY = of("");

    public static Cell of(@Nullable String text) {
        return new Cell(Objects.requireNonNullElse(text, ""), null);
    }

    public static Cell of(long count) {
        return new Cell(String.valueOf(count), BigDecimal.valueOf(count));
    }

    /** What is missing stays empty: it is no zero. */
    public static Cell of(@Nullable BigDecimal number, Formats formats) {
        return number == null ? EMPTY : new Cell(formats.number(number), number);
    }
}
