package vn.congtam.platform.document;

import vn.congtam.platform.web.Rule;

/** Why a document is not handed out. */
enum Refusal implements Rule {
    NO_SUCH_FILE;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
