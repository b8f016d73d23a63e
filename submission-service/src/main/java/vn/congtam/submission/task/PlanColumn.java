package vn.congtam.submission.task;

import vn.congtam.platform.sheet.Heading;

/** A column of a plan: a row is a task. */
enum PlanColumn implements Heading {
    OWNER(30, true),
    PRODUCT(40, true),
    TITLE(300, true),
    QUANTITY(6, true),
    DUE(30, true),
    PLANNED(20, false),
    REASON(1000, false);

    private final int longest;
    private final boolean needed;

    PlanColumn(int longest, boolean needed) {
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
        return "plan.column." + key();
    }

    /** What is refused about a whole task is told at its owner. */
    static PlanColumn of(String pointer) {
        for (PlanColumn column : values()) {
            if (pointer.equals("/" + column.key())) return column;
        }
        return pointer.equals("/catalogue") ? PRODUCT : pointer.endsWith("onth") ? DUE : OWNER;
    }
}
