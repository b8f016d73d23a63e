package vn.congtam.indicator.roster.shelf;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    NO_SUCH_CATALOGUE;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
