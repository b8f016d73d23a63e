package vn.congtam.indicator.staff.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text empty where nothing stands
 * @param day where the sheet itself holds a day, not a text that looks like one
 * @param formula whether it is to be computed, which is not done here
 */
public record Cell(String text, @Nullable LocalDate day, boolean formula) {
    public static final Cell EMPTY = of("");

    public static Cell of(String text) {
        return new Cell(text, null, false);
    }

    public boolean isBlank() {
        return text.isBlank() && !formula;
    }
}
