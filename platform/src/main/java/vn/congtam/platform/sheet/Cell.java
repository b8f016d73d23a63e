package vn.congtam.platform.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.json.TextModule;

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

    /**
     * What stands there as all texts are kept, empty where nothing does; refused are formulas, signs that nobody can read,
     * and more than so many characters.
     */
    public String normal(String pointer, int longest) {
        if (formula) throw Refusal.CELL_FORMULA.refuse(pointer);
        if (!TextModule.isReadable(text)) throw Refusal.CELL_UNREADABLE.refuse(pointer);
        String normal = TextModule.normal(text);
        if (normal.length() > longest) throw Refusal.CELL_TOO_LONG.refuse(pointer, longest);
        return normal;
    }

    public boolean isBlank() {
        return text.isBlank() && !formula;
    }
}
