package vn.congtam.indicator.staff.roll;

import vn.congtam.platform.web.Refused;

/** What is wrong in a cell, with the refusal that the API has for it. */
public record Fault(Column column, Refused why) {

    public static Fault of(Refused why) {
        return new Fault(Column.of(why.pointer()), why);
    }

    public boolean says(Fault other) {
        return column == other.column
                && why.rule() == other.why.rule()
                && why.details().equals(other.why.details());
    }
}
