package vn.congtam.standalone.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a new installation is filled with. */
public enum SampleKind {
    COMMUNE,
    PROVINCE,
    NONE;

    static Optional<SampleKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(name)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
