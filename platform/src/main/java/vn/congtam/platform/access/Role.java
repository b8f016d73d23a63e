package vn.congtam.platform.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be to the system; each right is a role within a scope. */
public enum Role {
    OFFICIAL,
    RATER,
    HEAD,
    HR,
    HOMEAFFAIRS,
    LEADER,
    INSPECTOR,
    ADMIN;

    /** As it is written in tokens and in the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
