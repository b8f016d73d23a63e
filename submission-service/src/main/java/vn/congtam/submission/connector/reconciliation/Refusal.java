package vn.congtam.submission.connector.reconciliation;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    FILES_OF_ONESELF;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
