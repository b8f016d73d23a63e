package vn.congtam.indicator.catalogue.workbook;

import java.util.Locale;

/** A column of a catalogue. The factor follows from the points; where it is given it must be the same. */
enum Column {
    CODE(40, true),
    NAME(500, true),
    OUTPUT(200, true),
    GROUP(20, true),
    POINTS(12, true),
    FACTOR(20, false),
    EVIDENCE(20, false);

    private final int longest;
    private final boolean needed;

    Column(int longest, boolean needed) {
        this.longest = longest;
        this.needed = needed;
    }

    int longest() {
        return longest;
    }

    boolean isNeeded() {
        return needed;
    }

    /** As in pointers and in messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return "workbook.column." + key();
    }
}
