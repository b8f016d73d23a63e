package vn.congtam.reporting.fairness;

import vn.congtam.platform.web.Rule;

/** Why a radar is not shown, or a reason not taken. */
enum Refusal implements Rule {
    RADAR_NOT_YOURS(Kind.FORBIDDEN),
    NOTHING_ASKED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
