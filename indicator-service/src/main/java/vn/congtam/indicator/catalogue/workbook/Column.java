package vn.congtam.indicator.catalogue.workbook;

import vn.congtam.platform.sheet.Heading;

/** A column of a catalogue. The factor follows from the points; where it is given it must be the same. */
enum Column implements Heading {
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

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public String title() {
        return "workbook.column." + key();
    }
}
