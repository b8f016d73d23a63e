package vn.congtam.indicator.staff.intake;

import java.util.Arrays;
import java.util.Locale;
import vn.congtam.platform.web.Rule;

/** What is to be done with a list: only look, take the rows that are right, or take all or nothing. */
enum Mode {
    CHECK,
    VALID,
    ALL;

    enum Refusal implements Rule {
        MODE_UNKNOWN
    }

    static Mode of(String said) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .orElseThrow(() -> Refusal.MODE_UNKNOWN.refuse("/mode", said));
    }
}
