package vn.congtam.platform.sheet;

import java.util.Arrays;
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

    /** @param anyWrong whether any of the rows is wrong */
    public boolean takes(boolean anyWrong) {
        return switch (this) {
            case CHECK -> false;
            case VALID -> true;
            case ALL -> !anyWrong;
        };
    }
}
