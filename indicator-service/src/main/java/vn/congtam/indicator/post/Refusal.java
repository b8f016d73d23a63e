package vn.congtam.indicator.post;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    POST_EXISTS,
    POST_CODE_NOT_OWN,
    POST_AGENCY_UNKNOWN,
    POST_DIVISION_UNKNOWN;

    @Override
    public Kind kind() {
        return this == POST_EXISTS ? Kind.STATE : Kind.RULE;
    }
}
