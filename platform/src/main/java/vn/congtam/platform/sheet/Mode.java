package vn.congtam.platform.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is to be done with a list: only look, take the rows that are right, or take all or nothing. */
public enum Mode {
    CHECK,
    VALID,
    ALL;

    public static Mode of(String said) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .orElseThrow(() -> Refusal.SHEET_MODE_UNKNOWN.refuse("/mode", said));
    }

    /** Whether anything of these rows is to be taken. */
    public boolean takes(List<? extends Handled<?, ?>> rows) {
        return switch (this) {
            case CHECK -> false;
            case VALID -> true;
            case ALL -> rows.stream().noneMatch(row -> row.is(Handled.State.WRONG));
        };
    }
}
