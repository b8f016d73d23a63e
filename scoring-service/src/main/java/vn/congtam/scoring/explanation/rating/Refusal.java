package vn.congtam.scoring.explanation.rating;

import vn.congtam.platform.web.Rule;

/** Strangers are not told whether there is a slip, nor in which state. */
enum Refusal implements Rule {
    NOTHING_WAITS;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
