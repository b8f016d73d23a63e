package vn.congtam.platform.sheet;

import vn.congtam.platform.web.Refused;

/** What is wrong in a cell, with the refusal that the API has for it. */
public record Fault<C extends Heading>(C column, Refused why) {

    public boolean says(Fault<?> other) {
        return column == other.column
                && why.rule() == other.why.rule()
                && why.details().equals(other.why.details());
    }
}
