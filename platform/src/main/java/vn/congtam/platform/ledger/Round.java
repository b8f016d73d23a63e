package vn.congtam.platform.ledger;

import java.time.Instant;
import java.util.List;
import vn.congtam.platform.ledger.audit.Report;

/**
 * What a round of the audit came to.
 *
 * @param readModels those that show something else than the facts come to
 */
record Round(Instant at, Report report, List<String> readModels) {
    Round {
        readModels = List.copyOf(readModels);
    }

    boolean good() {
        return report.good() && readModels.isEmpty();
    }

    int wrong() {
        return report.findings().size() + readModels.size();
    }
}
