package vn.congtam.indicator.regulation.inforce;

import java.util.Optional;
import vn.congtam.indicator.regulation.ruleset.Known;

/** Within how many days a petition is filed, and within how many working days answered. */
public record Terms(int fileWithinDays, int resolveWithinWorkingDays) {
    private static final String FILE = "petition.file-within-days";
    private static final String RESOLVE = "petition.resolve-within-working-days";

    /** Some rule sets fix the terms themselves. */
    static Optional<Terms> of(Known rules) {
        String file = rules.parameters().get(FILE);
        String resolve = rules.parameters().get(RESOLVE);
        return file == null || resolve == null
                ? Optional.empty()
                : Optional.of(new Terms(Integer.parseInt(file), Integer.parseInt(resolve)));
    }

    static Terms of(Book.Terms laidDown) {
        return new Terms(laidDown.fileWithinDays(), laidDown.resolveWithinWorkingDays());
    }
}
