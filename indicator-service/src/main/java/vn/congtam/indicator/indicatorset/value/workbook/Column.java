package vn.congtam.indicator.indicatorset.value.workbook;

import vn.congtam.platform.sheet.Heading;

/** A column of a list of figures. A quantitative indicator has a figure, a qualitative one a level; or a row is about a target. */
enum Column implements Heading {
    STAFF(64, true),
    SPAN(30, true),
    INDICATOR(20, true),
    ACTUAL(30, false),
    LEVEL(10, false),
    TARGET(30, false),
    SOURCE(200, true),
    EXTERNAL(100, false),
    EVIDENCE(500, false),
    REASON(500, false);

    private final int longest;
    private final boolean needed;

    Column(int longest, boolean needed) {
        this.longest = longest;
        this.needed = needed;
    }

    /** That of a field of a single figure. */
    static Column of(String pointer) {
        for (Column one : values()) if (pointer.startsWith("/" + one.key())) return one;
        return INDICATOR;
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
        return "figures.column." + key();
    }
}
