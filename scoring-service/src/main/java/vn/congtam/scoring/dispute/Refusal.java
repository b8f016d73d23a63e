package vn.congtam.scoring.dispute;

import vn.congtam.platform.web.Rule;

/** Why disputes cannot be read. */
enum Refusal implements Rule {
    DISPUTES_NOT_YOURS;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
