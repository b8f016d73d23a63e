package vn.congtam.platform.testing;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** What the tests run on, a broker or a database, and why it is that one. */
record Ground(Kind kind, String why) {
    static final String SWITCH = "KPI_TEST_CONTAINERS";

    enum Kind {
        GIVEN,
        CONTAINER,
        EMBEDDED
    }

    /** @param variable of the environment, which may name one that is there already */
    static Ground of(String variable, Map<String, String> environment, BooleanSupplier docker) {
        if (!environment.getOrDefault(variable, "").isBlank()) {
            return new Ground(Kind.GIVEN, variable + " names it");
        }
        if (environment.getOrDefault(SWITCH, "").strip().equalsIgnoreCase("false")) {
            return new Ground(Kind.EMBEDDED, SWITCH + "=false");
        }
        return docker.getAsBoolean()
                ? new Ground(Kind.CONTAINER, "Docker answers; " + SWITCH + "=false does without")
                : new Ground(Kind.EMBEDDED, "no Docker answers");
    }
}
